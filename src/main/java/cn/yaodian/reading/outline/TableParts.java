package cn.yaodian.reading.outline;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.reading.table.TaskRow;
import cn.yaodian.reading.table.TaskTable;
import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes the rows of a table into headings and tasks, and books them. */
final class TableParts {

    private final AccountBook account;

    TableParts(AccountBook account) {
        this.account = account;
    }

    /** Tasks of a table, below the headings that span it. */
    List<OutlinePart> parts(TaskTable table) {
        table.head().forEach(cell -> account.leaveOut(cell, LeftOut.TABLE_FRAME));
        Deque<Open> open = new ArrayDeque<>(List.of(new Open(Integer.MIN_VALUE)));
        for (TaskRow row : table.rows()) {
            switch (row) {
                case TaskRow.Heading heading -> {
                    account.book(heading.number(), PartKind.LABEL);
                    account.book(heading.title(), PartKind.HEADING);
                    while (open.getLast().rank >= heading.rank()) {
                        close(open, table.line());
                    }
                    open.getLast().finishTask();
                    open.addLast(new Open(heading.rank(), heading));
                }
                case TaskRow.Entry entry when entry.goesOn() -> open.getLast().goOn(entry);
                case TaskRow.Entry entry -> open.getLast().begin(new Growing(table.line(), entry));
                case TaskRow.Skipped skipped ->
                    skipped.cells().forEach(cell -> account.leaveOut(cell, skipped.reason()));
            }
        }
        while (open.size() > 1) {
            close(open, table.line());
        }
        open.getLast().finishTask();
        return open.getLast().parts;
    }

    private static void close(Deque<Open> open, int line) {
        Open closed = open.removeLast();
        closed.finishTask();
        TaskRow.Heading heading = closed.heading.getFirst();
        open.getLast().parts.add(
                new OutlinePart.Heading(line, heading.label(), heading.title(), List.of(), closed.parts));
    }

    /** A heading to which tasks may still be added, or the table itself. */
    private static final class Open {
        private final int rank;
        private final List<TaskRow.Heading> heading;
        private final List<OutlinePart> parts = new ArrayList<>();
        private final Deque<Growing> task = new ArrayDeque<>();

        Open(int rank, TaskRow.Heading... heading) {
            this.rank = rank;
            this.heading = List.of(heading);
        }

        void begin(Growing next) {
            finishTask();
            task.add(next);
        }

        void goOn(TaskRow.Entry more) {
            task.getLast().add(more);
        }

        void finishTask() {
            task.forEach(growing -> parts.add(growing.finish()));
            task.clear();
        }
    }

    /** A task to which further rows may be added. */
    private final class Growing {
        private final int line;
        private final TaskRow.Entry first;
        private final TracedText title;
        private final List<TracedText> body = new ArrayList<>();
        private final List<TracedText> asides = new ArrayList<>();
        private final List<Duty> duties = new ArrayList<>();

        Growing(int line, TaskRow.Entry entry) {
            this.line = line;
            first = entry;
            boolean titled = !entry.title().isEmpty();
            TitleCell cell = TitleCell.of(titled
                    ? entry.title()
                    : entry.texts().isEmpty() ? TracedText.EMPTY : entry.texts().getFirst());
            LeadSentence lead = LeadSentence.of(cell.title());
            title = lead.title();
            account.book(entry.number(), PartKind.LABEL);
            account.book(title, PartKind.TASK_TITLE);
            account.book(lead.mark(), PartKind.TASK_TITLE);
            keep(lead.rest(), body);
            keep(cell.rest(), body);
            rest(entry, titled ? 0 : 1);
        }

        void add(TaskRow.Entry entry) {
            rest(entry, 0);
        }

        private void rest(TaskRow.Entry entry, int skipped) {
            entry.texts().stream().skip(skipped).forEach(text -> keep(text, body));
            entry.asides().forEach(aside -> keep(aside, asides));
            entry.named().forEach(cell -> account.book(cell, PartKind.DUTIES));
            duties.addAll(entry.duties());
        }

        private void keep(TracedText text, List<TracedText> into) {
            if (!text.isEmpty()) {
                account.book(text, PartKind.TASK_BODY);
                into.add(text);
            }
        }

        OutlinePart finish() {
            return new OutlinePart.Work(line, first.label(), title, body, asides, duties);
        }
    }
}
