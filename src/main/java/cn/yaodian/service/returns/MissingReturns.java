package cn.yaodian.service.returns;

import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.service.ledger.Returns;
import cn.yaodian.service.overview.Overviews;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** 应报未报: who has not reported, for how long, and how often it was reminded. Safe to call from any thread. */
public final class MissingReturns {

    private final Overviews overviews;
    private final Returns returns;

    MissingReturns(Overviews overviews, Returns returns) {
        this.overviews = overviews;
        this.returns = returns;
    }

    /** Whose time was over on a day and who had not reported by it, to any collection of the plan, the earliest first. */
    public List<MissingReturn> on(PlanId plan, LocalDate day) {
        return owing(plan, day).stream().filter(one -> one.lateDays() > 0).toList();
    }

    /** Who had not reported on a day, those as well who had time left. */
    public List<MissingReturn> owing(PlanId plan, LocalDate day) {
        return overviews.on(plan, day).submissions().stream().filter(line -> line.submission().isOwedOn(day))
                .map(line -> missing(plan, line, day)).toList();
    }

    /** Who had not reported to one collection on a day, in the register's order. */
    public List<MissingReturn> owing(ReturnCollection collection, LocalDate day) {
        return owing(collection.plan(), day).stream()
                .filter(one -> one.line().collection().id().equals(collection.id())).toList();
    }

    private static MissingReturn missing(PlanId plan, SubmissionLine line, LocalDate day) {
        long late = Math.max(0, ChronoUnit.DAYS.between(line.collection().due(), day));
        int reminded = (int) line.submission().reminders().stream().filter(one -> !one.on().isAfter(day)).count();
        return new MissingReturn(plan, line, late, reminded, line.submission().mayBeReminded(day));
    }

    /**
     * Puts on record that units were reminded, all in one step; who has been reminded that day already is left out.
     *
     * @param how 电话, 书面, 工作群
     * @return how many were reminded
     * @throws cn.yaodian.domain.failure.FailureException REMINDED_ALREADY where nobody can be
     */
    public int remind(List<MissingReturn> missing, LocalDate on, String how) {
        return returns.remind(missing.stream()
                .map(one -> new Returns.Owing(one.line().collection(), one.line().unit().id())).toList(), on, how)
                .size();
    }
}
