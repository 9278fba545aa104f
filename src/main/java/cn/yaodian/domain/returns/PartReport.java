package cn.yaodian.domain.returns;

import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.ledger.PartState;

/**
 * What a unit says of its part in one task for one period.
 *
 * @param progress          本期进展
 * @param problems          存在问题
 * @param nextSteps         下一步打算
 * @param needsCoordination 需协调事项; empty for none
 * @param completion        完成情况 in the words of the form's drop-down
 * @param person            责任人
 * @param phone             联系电话
 */
public record PartReport(PartId part, String progress, String problems, String nextSteps, String needsCoordination,
        String completion, String person, String phone) {

    public PartReport {
        progress = progress.strip();
        problems = problems.strip();
        nextSteps = nextSteps.strip();
        needsCoordination = needsCoordination.strip();
        completion = completion.strip();
        person = person.strip();
        phone = phone.strip();
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return (progress + problems + nextSteps + needsCoordination + completion + person + phone).isEmpty();
    }

    /** Whether nothing is said of the matter itself: whom to ask may be there, filled in beforehand. */
    public boolean isUnsaid() {
        return (progress + problems + nextSteps + needsCoordination + completion).isEmpty();
    }

    /** Whether the unit says that it has done its part. */
    public boolean saysDone() {
        return completion.equals(PartState.FINISHED.title());
    }
}
