package cn.yaodian.domain.ledger;

import static cn.yaodian.domain.ledger.TaskState.ASSIGNED;
import static cn.yaodian.domain.ledger.TaskState.CLOSED;
import static cn.yaodian.domain.ledger.TaskState.DRAFTED;
import static cn.yaodian.domain.ledger.TaskState.IN_REVIEW;
import static cn.yaodian.domain.ledger.TaskState.SUSPENDED;
import static cn.yaodian.domain.ledger.TaskState.UNDERWAY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What moves a task from state to state. Each is put on record with who, when and, where it needs one, the reason. */
public enum TaskAction {
    /** 交办: the plan is issued. */
    ASSIGN("交办", EnumSet.of(DRAFTED), ASSIGNED, false),
    /** 启动: work is seen to go on. */
    START("启动", EnumSet.of(ASSIGNED), UNDERWAY, false),
    /** 报请审核: the lead says it is done. */
    SUBMIT("报请审核", EnumSet.of(ASSIGNED, UNDERWAY), IN_REVIEW, false),
    /** 办结销号: the office has found it done. */
    CLOSE("办结销号", EnumSet.of(ASSIGNED, UNDERWAY, IN_REVIEW), CLOSED, false),
    /** 退回补办: the office has found something missing. */
    REJECT("退回补办", EnumSet.of(IN_REVIEW), UNDERWAY, true),
    /** 中止. */
    SUSPEND("中止", EnumSet.of(ASSIGNED, UNDERWAY, IN_REVIEW), SUSPENDED, true),
    /** 恢复办理. */
    RESUME("恢复办理", EnumSet.of(SUSPENDED), UNDERWAY, true),
    /** 重新办理: what was closed turns out not to be done. */
    REOPEN("重新办理", EnumSet.of(CLOSED), UNDERWAY, true);

    private final String title;
    private final Set<TaskState> from;
    private final TaskState to;
    private final boolean reasoned;

    TaskAction(String title, Set<TaskState> from, TaskState to, boolean reasoned) {
        this.title = title;
        this.from = from;
        this.to = to;
        this.reasoned = reasoned;
    }

    public String title() {
        return title;
    }

    public TaskState to() {
        return to;
    }

    /** Whether it cannot be done without saying why. */
    public boolean needsReason() {
        return reasoned;
    }

    public boolean isPossible(TaskState state) {
        return from.contains(state);
    }

    /** What can be done with a task in this state, the usual first. */
    public static List<TaskAction> possible(TaskState state) {
        return Arrays.stream(values()).filter(action -> action.isPossible(state)).toList();
    }
}
