package cn.yaodian.reading.outline;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.reading.duty.DutyReader;
import cn.yaodian.reading.duty.FoundDuties;
import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.label.Numeral;
import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table that lists tasks: its columns are found by their headings. */
final class TaskTable {

    private static final Words TITLES = Words.named("table-title-columns");
    private static final Words TEXTS = Words.named("table-text-columns");
    private static final int DEEPEST_HEAD = 3;

    /** What a column holds. */
    private enum Column {
        NUMBER, TITLE, TEXT, UNITS, OTHER
    }

    /** A row: a task, or a heading that spans the table; duties are traced so that they can be booked. */
    record Row(int line, Optional<Label> label, TracedText number, TracedText title, List<TracedText> texts,
            List<Duty> duties, List<TracedText> named, boolean heading) {}

    private final Table table;
    private final int headRows;
    private final List<Column> columns;

    private TaskTable(Table table, int headRows, List<Column> columns) {
        this.table = table;
        this.headRows = headRows;
        this.columns = columns;
    }

    /** Nothing if its columns are not those of tasks. */
    static Optional<TaskTable> of(Table table) {
        for (int row = 0; row < Math.min(DEEPEST_HEAD, table.rows().size() - 1); row++) {
            List<Column> columns = table.rows().get(row).stream().map(TaskTable::column).toList();
            long known = columns.stream().filter(column -> column != Column.OTHER).count();
            if (known >= 2 && (columns.contains(Column.TITLE) || columns.contains(Column.TEXT))) {
                return Optional.of(new TaskTable(table, row + 1, columns));
            }
        }
        return Optional.empty();
    }

    private static Column column(TracedText head) {
        String words = bare(head);
        if (words.equals("序号") || words.equals("编号")) {
            return Column.NUMBER;
        }
        if (role(head).isPresent()) {
            return Column.UNITS;
        }
        return TITLES.contains(words) ? Column.TITLE : TEXTS.contains(words) ? Column.TEXT : Column.OTHER;
    }

    private static Optional<DutyRole> role(TracedText head) {
        return DutyReader.roleOfHeading(bare(head));
    }

    private static String bare(TracedText text) {
        StringBuilder bare = new StringBuilder();
        text.toString().chars().filter(c -> !Character.isWhitespace(c) && c != '\u3000')
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    /** The cells of the rows above the tasks. */
    List<TracedText> head() {
        return table.rows().subList(0, headRows).stream().flatMap(List::stream).toList();
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (List<TracedText> cells : table.rows().subList(headRows, table.rows().size())) {
            row(cells).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<Row> row(List<TracedText> cells) {
        List<TracedText> filled = cells.stream().filter(cell -> !cell.strip().isEmpty()).toList();
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        Optional<Label> spanning = filled.size() == 1 ? LabelReader.read(filled.getFirst().strip()) : Optional.empty();
        if (spanning.isPresent()) {
            return Optional.of(new Row(table.line(), spanning, spanning.get().text(), spanning.get().rest(), List.of(),
                    List.of(), List.of(), true));
        }
        Optional<Label> label = Optional.empty();
        TracedText number = TracedText.EMPTY;
        TracedText title = TracedText.EMPTY;
        List<TracedText> texts = new ArrayList<>();
        List<Duty> duties = new ArrayList<>();
        List<TracedText> named = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            TracedText cell = cells.get(i).strip();
            Column column = i < columns.size() ? columns.get(i) : Column.OTHER;
            if (cell.isEmpty()) {
                continue;
            }
            switch (column) {
                case NUMBER -> {
                    number = cell;
                    label = Numeral.arabic(cell, 0).or(() -> Numeral.chinese(cell, 0))
                            .map(n -> new Label(LabelKind.ARABIC, n.value(), cell, TracedText.EMPTY));
                }
                case TITLE -> title = cell;
                case UNITS -> {
                    DutyRole role = role(table.rows().get(headRows - 1).get(i)).orElse(DutyRole.RESPONSIBLE);
                    FoundDuties found = DutyReader.readCell(lineEndsAsCommas(cell), role);
                    duties.addAll(found.duties());
                    named.addAll(found.named());
                    if (!found.text().isEmpty()) {
                        texts.add(found.text());
                    }
                }
                case TEXT, OTHER -> texts.add(cell);
            }
        }
        return Optional.of(new Row(table.line(), label, number, title, texts, duties, named, false));
    }

    /** In a cell each unit may stand on a line of its own. */
    private static TracedText lineEndsAsCommas(TracedText cell) {
        TracedText.Builder line = new TracedText.Builder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            line.append(c == '\u2028' || c == '\n' ? '、' : c, cell.origin(i));
        }
        return line.build();
    }
}
