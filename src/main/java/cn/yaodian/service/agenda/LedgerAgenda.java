package cn.yaodian.service.agenda;

import cn.yaodian.domain.overview.DoubtfulFigure;
import cn.yaodian.domain.overview.DoubtfulFigures;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.PartLine;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.progress.DueFlag;
import cn.yaodian.domain.progress.Pace;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Workspace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Computes what waits in the ledgers, from one reading of each plan that matters. Safe to call from any thread.
 */
public final class LedgerAgenda {

    private static final Comparator<TaskLine> BY_DUE = Comparator
            .comparing(line -> line.standing().daysLeft().orElse(Long.MAX_VALUE));
    /** What has figures and is behind comes before what nobody has reported yet. */
    private static final Comparator<IndicatorLine> BY_DISTANCE = Comparator
            .comparing((IndicatorLine line) -> line.standing().actual().isEmpty())
            .thenComparing(line -> line.standing().difference().orElse(BigDecimal.ZERO));
    private static final Comparator<SubmissionLine> BY_TIME = Comparator.comparing(line -> line.collection().due());

    private final Workspace workspace;

    public LedgerAgenda(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What waits in plans of the years from the first to the last, judged on the cut-off date. Of many years only the
     * plans are read that are for the cut-off date's year or the one before it; of older ones the open tasks are
     * counted.
     */
    public LedgerWaiting waiting(int firstYear, int lastYear, LocalDate cutOff) {
        List<PlanSummary> issued = workspace.plans().list().stream()
                .filter(plan -> plan.state() == PlanState.ISSUED)
                .filter(plan -> firstYear <= plan.lastYear() && plan.year() <= lastYear).toList();
        Map<PlanId, Integer> openTasks = workspace.ledgers().openTasks();
        List<PlanSummary> opened = issued.stream().filter(plan -> openTasks.containsKey(plan.id())).toList();
        boolean many = firstYear != lastYear;
        List<PlanSummary> near = opened.stream()
                .filter(plan -> !many || plan.lastYear() >= cutOff.getYear() - 1).toList();
        int older = opened.stream().filter(plan -> !near.contains(plan))
                .mapToInt(plan -> openTasks.getOrDefault(plan.id(), 0)).sum();
        List<PlanSummary> unopened = issued.stream().filter(plan -> !openTasks.containsKey(plan.id())).toList();
        return new Collecting(cutOff).all(near.stream().map(PlanSummary::id).toList(), unopened, older);
    }

    /** One pass over the plans. */
    private final class Collecting {

        private final LocalDate cutOff;
        private final List<TaskLine> overdue = new ArrayList<>();
        private final List<TaskLine> soon = new ArrayList<>();
        private final List<IndicatorLine> behind = new ArrayList<>();
        private final List<SubmissionLine> missing = new ArrayList<>();
        private final List<TaskLine> inReview = new ArrayList<>();
        private final List<SubmissionLine> received = new ArrayList<>();
        private final List<PartLine> handedBack = new ArrayList<>();
        private final List<TaskLine> extensions = new ArrayList<>();
        private final List<DoubtfulFigure> doubtful = new ArrayList<>();
        private final List<Plan> plans = new ArrayList<>();
        private final List<LedgerWaiting.Incomplete> incomplete = new ArrayList<>();

        Collecting(LocalDate cutOff) {
            this.cutOff = cutOff;
        }

        LedgerWaiting all(List<PlanId> ids, List<PlanSummary> unopened, int older) {
            ids.forEach(id -> add(workspace.overviews().withoutReports(id, cutOff)));
            overdue.sort(BY_DUE);
            soon.sort(BY_DUE);
            behind.sort(BY_DISTANCE);
            missing.sort(BY_TIME);
            received.sort(BY_TIME);
            return new LedgerWaiting(cutOff, Some.of(overdue), Some.of(soon), Some.of(behind), Some.of(missing),
                    Some.of(inReview), Some.of(received), Some.of(handedBack), Some.of(extensions),
                    Some.of(doubtful), Some.of(workspace.openDuties().in(plans)), unopened, incomplete, older);
        }

        private void add(PlanOverview overview) {
            Plan plan = overview.plan();
            plans.add(plan);
            int lacking = plan.tasks().size() - overview.tasks().size();
            keep(incomplete, new LedgerWaiting.Incomplete(plan.id(), plan.year(), plan.title(), lacking),
                    lacking > 0 && plan.state() == PlanState.ISSUED);
            for (TaskLine line : overview.tasks()) {
                DueFlag flag = line.standing().flag();
                // On an earlier cut-off date a task was still open that has been closed since.
                boolean open = line.entry().state().isOpen()
                        || line.entry().state() == TaskState.CLOSED && !flag.isFinished();
                keep(overdue, line, open && flag == DueFlag.OVERDUE);
                keep(soon, line, open && flag.isSoon());
                keep(inReview, line, line.entry().state() == TaskState.IN_REVIEW);
                keep(extensions, line, isWaiting(line));
                line.parts().stream().filter(part -> part.part().state() == PartState.HANDED_BACK)
                        .forEach(part -> handedBack.add(new PartLine(line, part)));
            }
            collect(behind, overview.indicators(), LedgerAgenda::isBehind);
            collect(missing, overview.submissions(), SubmissionLine::missing);
            collect(received, overview.submissions(),
                    line -> line.submission().state() == SubmissionState.RECEIVED);
            doubtful.addAll(DoubtfulFigures.of(overview));
        }
    }

    private static <T> void keep(List<T> into, T line, boolean wanted) {
        if (wanted) {
            into.add(line);
        }
    }

    private static <T> void collect(List<T> into, List<T> lines, Predicate<T> wanted) {
        lines.stream().filter(wanted).forEach(into::add);
    }

    private static boolean isWaiting(TaskLine line) {
        return line.entry().state().isOpen() && !line.entry().extensions().isEmpty()
                && line.entry().extensions().getLast().verdict().isEmpty();
    }

    private static boolean isBehind(IndicatorLine line) {
        boolean worked = line.task().entry().state() != TaskState.SUSPENDED
                && !line.task().standing().flag().isFinished();
        return worked && !line.standing().met() && line.standing().pace().filter(Pace.BEHIND::equals).isPresent();
    }
}
