package cn.yaodian.reading.outline;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the rows of a table into tasks, or into lines of text, and books them. */
final class TableParts {

    private final AccountBook account;

    TableParts(AccountBook account) {
        this.account = account;
    }

    /** Tasks of a table, below the headings that span it. */
    List<OutlinePart> parts(TaskTable table) {
        table.head().forEach(cell -> account.leaveOut(cell, LeftOut.TABLE_FRAME));
        List<OutlinePart> parts = new ArrayList<>();
        List<OutlinePart> below = new ArrayList<>();
        Optional<TaskTable.Row> heading = Optional.empty();
        List<Growing> growing = new ArrayList<>();
        for (TaskTable.Row row : table.rows()) {
            if (row.heading()) {
                growing.forEach(task -> below.add(task.finish()));
                growing.clear();
                close(heading, below, parts);
                heading = Optional.of(row);
                account.book(row.number(), PartKind.LABEL);
                account.book(row.title(), PartKind.HEADING);
            } else if (row.title().isEmpty() && row.number().isEmpty() && !growing.isEmpty()) {
                growing.getLast().add(row); // a cell merged downwards: the same task goes on
            } else {
                growing.add(new Growing(row));
            }
        }
        growing.forEach(task -> below.add(task.finish()));
        close(heading, below, parts);
        return parts;
    }

    private static void close(Optional<TaskTable.Row> heading, List<OutlinePart> below, List<OutlinePart> parts) {
        if (heading.isPresent()) {
            parts.add(new OutlinePart.Heading(heading.get().line(), heading.get().label(), heading.get().title(),
                    List.of(), below));
        } else {
            parts.addAll(below);
        }
        below.clear();
    }

    /** A task to which further rows may be added. */
    private final class Growing {
        private final TaskTable.Row first;
        private final LeadSentence lead;
        private final List<TracedText> body = new ArrayList<>();
        private final List<Duty> duties = new ArrayList<>();

        Growing(TaskTable.Row row) {
            first = row;
            boolean titled = !row.title().isEmpty();
            lead = LeadSentence.of(titled
                    ? row.title()
                    : row.texts().isEmpty() ? TracedText.EMPTY : row.texts().getFirst());
            account.book(row.number(), PartKind.LABEL);
            account.book(lead.title(), PartKind.TASK_TITLE);
            account.book(lead.mark(), PartKind.TASK_TITLE);
            keep(lead.rest());
            rest(row, titled ? 0 : 1);
        }

        void add(TaskTable.Row row) {
            rest(row, 0);
        }

        private void rest(TaskTable.Row row, int skipped) {
            row.texts().stream().skip(skipped).forEach(this::keep);
            row.named().forEach(cell -> account.book(cell, PartKind.DUTIES));
            duties.addAll(row.duties());
        }

        private void keep(TracedText text) {
            if (!text.isEmpty()) {
                account.book(text, PartKind.TASK_BODY);
                body.add(text);
            }
        }

        OutlinePart finish() {
            Optional<Label> label = first.label();
            return new OutlinePart.Work(first.line(), label, lead.title(), body, duties);
        }
    }
}
