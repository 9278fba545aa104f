package cn.yaodian.service.overview.edit;

import cn.yaodian.domain.ledger.Extension;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.overview.PartLine;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.reading.ledger.ReadValue;
import cn.yaodian.service.ledger.LedgerChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes what was typed of tasks and of units' parts in them. */
final class TaskTaking {

    static final Set<String> TASK_COLUMNS = Set.of("due", "state", "quarter-1", "quarter-2", "quarter-3", "quarter-4");
    static final Set<String> PART_COLUMNS = Set.of("state");

    private final EditTerms terms;

    TaskTaking(EditTerms terms) {
        this.terms = terms;
    }

    Taken of(TaskLine line, String column, String text) {
        return switch (column) {
            case "due" -> due(line, text);
            case "state" -> state(line, text);
            case "quarter-1", "quarter-2", "quarter-3", "quarter-4" -> milestone(line,
                    column.charAt(column.length() - 1) - '0', text);
            default -> Taken.not(RefusalKind.NOT_EDITABLE);
        };
    }

    private Taken due(TaskLine line, String text) {
        Optional<LocalDate> day = new ReadValue.Words(text).date();
        if (day.isEmpty() && !text.isEmpty()) {
            return Taken.not(RefusalKind.NO_DAY);
        }
        if (terms.extending()) {
            return day.isEmpty() ? Taken.not(RefusalKind.EMPTY) : extended(line, day.get());
        }
        return line.entry().extensions().stream().anyMatch(Extension::isGranted)
                ? Taken.not(RefusalKind.PUT_OFF_ALREADY)
                : new Taken.As(new LedgerChange.SetDue(line.plan().id(), line.task().id(), day),
                        day.map(LocalDate::toString).orElse(""));
    }

    private Taken extended(TaskLine line, LocalDate day) {
        Optional<LocalDate> due = line.entry().due(terms.on());
        if (due.filter(old -> !terms.on().isAfter(old) && day.isAfter(old)).isEmpty()) {
            return Taken.not(RefusalKind.EXTENSION_LATE);
        }
        return terms.reason().isEmpty()
                ? Taken.not(RefusalKind.REASON_NEEDED, "延期")
                : new Taken.As(new LedgerChange.Extend(line.plan().id(), line.task().id(), day), day.toString());
    }

    private Taken state(TaskLine line, String text) {
        List<TaskAction> possible = TaskAction.possible(line.entry().state());
        Optional<TaskAction> action = possible.stream().filter(one -> one.to().title().equals(text)).findFirst();
        if (action.isEmpty()) {
            return Taken.not(RefusalKind.NO_ACTION, line.entry().state().title(), text,
                    possible.stream().map(one -> one.to().title()).distinct().collect(Collectors.joining("、")));
        }
        return action.get().needsReason() && terms.reason().isEmpty()
                ? Taken.not(RefusalKind.REASON_NEEDED, action.get().title())
                : new Taken.As(new LedgerChange.MoveTask(line.plan().id(), line.task().id(), action.get()), text);
    }

    private static Taken milestone(TaskLine line, int quarter, String text) {
        return line.plan().lastDay().getYear() > line.plan().year()
                ? Taken.not(RefusalKind.SEVERAL_YEARS)
                : new Taken.As(new LedgerChange.SetMilestone(line.plan().id(), line.task().id(), line.plan().year(),
                        quarter, text), text);
    }

    /** Handing back has a time limit of its own, and is not done in a table. */
    Taken of(PartLine line, String column, String text) {
        if (!column.equals("state")) {
            return Taken.not(RefusalKind.NOT_EDITABLE);
        }
        List<PartAction> possible = PartAction.possible(line.part().part().state()).stream()
                .filter(one -> one != PartAction.HAND_BACK && one.to() != line.part().part().state()).toList();
        Optional<PartAction> action = possible.stream().filter(one -> one.to().title().equals(text)).findFirst();
        if (action.isEmpty()) {
            return Taken.not(RefusalKind.NO_ACTION, line.part().part().state().title(), text,
                    possible.stream().map(one -> one.to().title()).distinct().collect(Collectors.joining("、")));
        }
        return action.get().needsReason() && terms.reason().isEmpty()
                ? Taken.not(RefusalKind.REASON_NEEDED, action.get().title())
                : new Taken.As(new LedgerChange.MovePart(line.task().plan().id(), line.task().task().id(),
                        line.part().part().id(), action.get()), text);
    }
}
