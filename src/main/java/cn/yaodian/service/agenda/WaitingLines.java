package cn.yaodian.service.agenda;

import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.ProgressGroup;
import cn.yaodian.domain.progress.DueFlag;
import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.PickedLines;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;

/** Where in the ledgers' tables stands what {@link LedgerWaiting} counts: all of it, and nothing else. */
public final class WaitingLines {

    private static final String STATE = "state";
    private static final String DUE_FLAG = "due-flag";

    private WaitingLines() {}

    public static PickedLines overdue() {
        return all(LedgerSheet.TASKS).where(DUE_FLAG, DueFlag.OVERDUE.title()).where(STATE, open());
    }

    public static PickedLines soon() {
        return all(LedgerSheet.TASKS)
                .where(DUE_FLAG, titles(DueFlag.values(), DueFlag::isSoon, DueFlag::title)).where(STATE, open());
    }

    public static PickedLines behind() {
        return all(LedgerSheet.INDICATORS).where("group", ProgressGroup.BEHIND.title()).where("task-state",
                titles(TaskState.values(), state -> state != TaskState.SUSPENDED && state != TaskState.CLOSED,
                        TaskState::title));
    }

    public static PickedLines inReview() {
        return all(LedgerSheet.TASKS).where(STATE, TaskState.IN_REVIEW.title());
    }

    public static PickedLines handedBack() {
        return all(LedgerSheet.PARTS).where(STATE, PartState.HANDED_BACK.title());
    }

    private static PickedLines all(LedgerSheet sheet) {
        return PickedLines.of(sheet, LedgerFilter.ALL);
    }

    private static Condition open() {
        return titles(TaskState.values(), TaskState::isOpen, TaskState::title);
    }

    private static <E> Condition titles(E[] values, Predicate<E> wanted, Function<E, String> title) {
        return Condition.Choices.of(Arrays.stream(values).filter(wanted).map(title).toArray(String[]::new));
    }
}
