package cn.yaodian.domain.ledger;

import static cn.yaodian.domain.ledger.PartState.FINISHED;
import static cn.yaodian.domain.ledger.PartState.HANDED_BACK;
import static cn.yaodian.domain.ledger.PartState.REPORTED;
import static cn.yaodian.domain.ledger.PartState.SIGNED;
import static cn.yaodian.domain.ledger.PartState.UNSIGNED;
import static cn.yaodian.domain.ledger.PartState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What moves a unit's part in a task from state to state. */
public enum PartAction {
    /** 签收. */
    SIGN("签收", EnumSet.of(UNSIGNED), SIGNED, false),
    /** 反馈: who reports has received it. */
    REPORT("反馈", EnumSet.of(UNSIGNED, SIGNED, REPORTED), REPORTED, false),
    /** 完成. */
    FINISH("完成", EnumSet.of(UNSIGNED, SIGNED, REPORTED), FINISHED, false),
    /** 打回: the office sends a report back; the unit owes another. */
    SEND_BACK("打回", EnumSet.of(REPORTED, FINISHED), SIGNED, true),
    /** 退回: not its own matter; within the time limit for handing back. */
    HAND_BACK("退回", EnumSet.of(UNSIGNED, SIGNED), HANDED_BACK, true),
    /** 重新交办: the office holds it to be the unit's matter all the same. */
    ASSIGN_AGAIN("重新交办", EnumSet.of(HANDED_BACK), UNSIGNED, true),
    /** 解除承担: a correction of the plan names the unit no more. */
    WITHDRAW("解除承担", EnumSet.of(UNSIGNED, SIGNED, REPORTED, HANDED_BACK), WITHDRAWN, true),
    /** 重新列入: a later correction names it again. */
    NAME_AGAIN("重新列入", EnumSet.of(WITHDRAWN), UNSIGNED, true);

    private final String title;
    private final Set<PartState> from;
    private final PartState to;
    private final boolean reasoned;

    PartAction(String title, Set<PartState> from, PartState to, boolean reasoned) {
        this.title = title;
        this.from = from;
        this.to = to;
        this.reasoned = reasoned;
    }

    public String title() {
        return title;
    }

    public PartState to() {
        return to;
    }

    /** Whether it cannot be done without saying why. */
    public boolean needsReason() {
        return reasoned;
    }

    /** Whether somebody does it; the others follow from the plan's own text. */
    public boolean isDone() {
        return this != WITHDRAW && this != NAME_AGAIN;
    }

    public boolean isPossible(PartState state) {
        return from.contains(state);
    }

    /** What somebody can do with a part in this state, the usual first. */
    public static List<PartAction> possible(PartState state) {
        return Arrays.stream(values()).filter(action -> action.isDone() && action.isPossible(state)).toList();
    }
}
