package cn.yaodian.service.agenda;

import cn.yaodian.domain.overview.DoubtfulFigure;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.PartLine;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.service.duty.OpenDuty;
import cn.yaodian.service.plan.PlanSummary;
import java.time.LocalDate;
import java.util.List;

/**
 * What waits for the clerk in the ledgers on the cut-off date.
 *
 * @param overdue    逾期: not done, the longest overdue first
 * @param soon       临期: due within three months, the nearest first
 * @param behind     落后序时: indicators that are behind what is expected, the farthest first; those without figures last
 * @param missing    应报未报: returns whose time is over, the earliest first
 * @param inReview   待审核: tasks whose leads say that they are done
 * @param received   已报待审: returns that came and were not looked at
 * @param handedBack 退回: matters that units have handed back as not their own
 * @param extensions 延期申请待批: tasks whose extension waits for an answer
 * @param doubtful   指标数据存疑
 * @param open       未明确的责任单位: names in duties that mean no unit
 * @param unopened   plans that were issued and have no ledger
 * @param incomplete plans whose ledger lacks tasks that corrections have added
 * @param older      open tasks of plans that were not looked at because they lie years back
 */
public record LedgerWaiting(LocalDate cutOff, Some<TaskLine> overdue, Some<TaskLine> soon, Some<IndicatorLine> behind,
        Some<SubmissionLine> missing, Some<TaskLine> inReview, Some<SubmissionLine> received,
        Some<PartLine> handedBack, Some<TaskLine> extensions, Some<DoubtfulFigure> doubtful, Some<OpenDuty> open,
        List<PlanSummary> unopened, List<Incomplete> incomplete, int older) {

    /**
     * A plan with tasks that were not given out.
     *
     * @param missing how many
     */
    public record Incomplete(PlanId plan, int year, String title, int missing) {}

    public LedgerWaiting {
        unopened = List.copyOf(unopened);
        incomplete = List.copyOf(incomplete);
    }
}
