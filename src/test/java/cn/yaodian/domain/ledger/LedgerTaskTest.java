package cn.yaodian.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.DueFlag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTaskTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final LedgerTask TASK = new LedgerTask(TaskId.random(), TaskState.DRAFTED, Optional.of(DUE),
            List.of(), Optional.empty(), List.of(), List.of());

    private static LedgerTask moved(TaskAction... actions) {
        LedgerTask task = TASK;
        for (TaskAction action : actions) {
            task = task.after(action, DUE.minusDays(1));
        }
        return task;
    }

    @Test
    void goesItsWayFromDraftToClosed() {
        LedgerTask closed = moved(TaskAction.ASSIGN, TaskAction.START, TaskAction.SUBMIT, TaskAction.REJECT,
                TaskAction.SUBMIT, TaskAction.CLOSE);
        assertThat(closed.state()).isEqualTo(TaskState.CLOSED);
        assertThat(closed.finishedOn()).contains(DUE.minusDays(1));
        assertThat(closed.dueFlag(DUE.plusDays(9))).isEqualTo(DueFlag.FINISHED_IN_TIME);
        assertThat(closed.after(TaskAction.REOPEN, DUE).finishedOn()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void everyStateHasAWayOnAndRefusesWhatIsNotPossible(TaskState state) {
        assertThat(TaskAction.possible(state)).isNotEmpty();
        LedgerTask task = new LedgerTask(TaskId.random(), state, Optional.empty(), List.of(),
                state == TaskState.CLOSED ? Optional.of(DUE) : Optional.empty(), List.of(), List.of());
        for (TaskAction action : TaskAction.values()) {
            if (action.isPossible(state)) {
                assertThat(task.after(action, DUE).state()).isEqualTo(action.to());
            } else {
                assertThatThrownBy(() -> task.after(action, DUE)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void anExtensionCountsFromTheDayItIsGranted() {
        Extension asked = new Extension(DUE.minusDays(10), DUE, DUE.plusMonths(1), "汛期停工", "已完成基础部分",
                Optional.empty());
        LedgerTask waiting = moved(TaskAction.ASSIGN).withExtensions(List.of(asked));
        assertThat(waiting.due(DUE)).as("without approval the old date counts").contains(DUE);
        Extension granted = asked.decided(new Extension.Verdict(true, DUE.plusDays(2), "李文", ""));
        LedgerTask extended = waiting.withExtensions(List.of(granted));
        assertThat(extended.dueFlag(DUE.plusDays(1))).as("judged as it stood then").isEqualTo(DueFlag.OVERDUE);
        assertThat(extended.due(DUE.plusDays(2))).contains(DUE.plusMonths(1));
        Extension refused = asked.decided(new Extension.Verdict(false, DUE, "李文", "理由不足"));
        assertThat(waiting.withExtensions(List.of(refused)).due(DUE.plusDays(20))).contains(DUE);
        assertThat(extended.firstDue()).as("the old date stays").contains(DUE);
    }

    @Test
    void anExtensionIsAskedForBeforeTheTaskIsDue() {
        assertThatThrownBy(() -> new Extension(DUE.plusDays(1), DUE, DUE.plusMonths(1), "汛期停工", "",
                Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extension(DUE, DUE, DUE, "汛期停工", "", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsSuspendedIsNeverDue() {
        assertThat(moved(TaskAction.ASSIGN, TaskAction.SUSPEND).dueFlag(DUE.plusYears(1))).isEqualTo(DueFlag.NOT_DUE);
    }
}
