package cn.yaodian.composing.ledger;

import cn.yaodian.domain.ledger.Extension;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.progress.DueFlag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a task has come out so far, in the words of a ledger. */
final class Outcome {

    private Outcome() {}

    /** 完成情况: 已超期（N）天 for what is over its date, whether anybody is working on it or not. */
    static String of(TaskLine line) {
        DueFlag flag = line.standing().flag();
        Optional<LocalDate> finished = line.entry().finishedOn();
        if (flag.isFinished() && finished.isPresent()) {
            return flag == DueFlag.FINISHED_LATE
                    ? LedgerWords.fill("finished.late", finished.get(), line.standing().due()
                            .map(due -> ChronoUnit.DAYS.between(due, finished.get())).orElse(0L))
                    : LedgerWords.fill("finished", finished.get());
        }
        if (flag == DueFlag.OVERDUE && isOpen(line)) {
            return LedgerWords.fill("overdue", overdue(line).orElse(0L));
        }
        return state(line);
    }

    /** Its state on the cut-off date: what was closed later was still open then. */
    static String state(TaskLine line) {
        boolean closedLater = line.entry().state() == TaskState.CLOSED && !line.standing().flag().isFinished();
        return (closedLater ? TaskState.UNDERWAY : line.entry().state()).title();
    }

    /** Days over the due date; none where it is not over, or nobody has to do anything any more. */
    static Optional<Long> overdue(TaskLine line) {
        return line.standing().flag() == DueFlag.OVERDUE && isOpen(line)
                ? line.standing().daysLeft().map(days -> -days)
                : Optional.empty();
    }

    private static boolean isOpen(TaskLine line) {
        TaskState state = line.entry().state();
        return state != TaskState.SUSPENDED && state != TaskState.DRAFTED;
    }

    /** Every extension that was asked for, one a line. */
    static String extensions(TaskLine line) {
        return line.entry().extensions().stream().map(Outcome::extension).collect(Collectors.joining("\n"));
    }

    private static String extension(Extension extension) {
        String verdict = extension.verdict().isEmpty() ? "waiting" : extension.isGranted() ? "granted" : "refused";
        return LedgerWords.fill("extension." + verdict, extension.oldDue(), extension.newDue(),
                extension.verdict().map(said -> said.on().toString()).orElse(""));
    }
}
