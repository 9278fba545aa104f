package cn.yaodian.domain.reading;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.remark.Remark;
import java.util.List;
import java.util.Optional;

/**
 * A document as it was read: nothing expanded, nothing corrected.
 *
 * @param headings   in the order of the text
 * @param tasks      in the order of the text
 * @param indicators in the order of the text
 * @param remarks    what was doubtful, with the line of the source
 * @param account    what became of every character
 * @param plan       the same as the office keeps it; empty for a text without any structure
 */
public record ReadPlan(DocumentHeader header, List<ReadHeading> headings, List<ReadTask> tasks,
        List<ReadIndicator> indicators, List<Remark> remarks, SourceAccount account, Optional<Plan> plan) {

    public ReadPlan {
        headings = List.copyOf(headings);
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
        remarks = List.copyOf(remarks);
    }
}
