package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.service.plan.PlanSummary;
import java.util.List;

/**
 * A collection with what every unit owes to it.
 *
 * @param lines in the register's order
 */
public record CollectionSheet(PlanSummary plan, ReturnCollection collection, List<SubmissionLine> lines) {

    public CollectionSheet {
        lines = List.copyOf(lines);
    }

    public long in(SubmissionState state) {
        return lines.stream().filter(line -> line.submission().state() == state).count();
    }

    /** 已报: something is there that has not been sent back. */
    long come() {
        return lines.stream().filter(line -> !line.submission().state().isOwed()).count();
    }

    /** 应报未报 by today. */
    long missing() {
        return lines.stream().filter(SubmissionLine::missing).count();
    }

    /** 逾期: what came, and came late. */
    long late() {
        return lines.stream()
                .filter(line -> line.submission().inTime(collection.due()).filter(inTime -> !inTime).isPresent())
                .count();
    }
}
