package cn.yaodian.reading.table;

import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.label.Numeral;
import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table that lists tasks: its columns are found by their headings. */
public final class TaskTable {

    private static final int RANK_OF_PLAIN_HEADING = 50;
    private static final int RANK_OF_CATEGORIES = 100;
    private static final int LONGEST_HEADING = 40;
    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "共计", "总合计");

    private final Table table;
    private final TableHead head;
    private final List<ColumnHeading> columns;
    private final Map<Integer, String> categories = new HashMap<>();
    private final List<TaskRow> rows = new ArrayList<>();
    /** Whether a task stands above that a row may go on. */
    private boolean open;

    private TaskTable(Table table, TableHead head) {
        this.table = table;
        this.head = head;
        this.columns = Columns.of(table, head);
    }

    /** Nothing if its columns are not those of tasks. */
    public static Optional<TaskTable> of(Table table) {
        return TableHead.of(table).map(head -> new TaskTable(table, head));
    }

    public int line() {
        return table.line();
    }

    /** The cells of the rows above the tasks. */
    public List<TracedText> head() {
        return table.rows().subList(0, head.end()).stream().flatMap(List::stream).toList();
    }

    /** What the rows below the head are, in their order. */
    public List<TaskRow> rows() {
        rows.clear();
        categories.clear();
        open = false;
        boolean arabic = hasArabicNumbers();
        for (int row = head.end(); row < table.rows().size(); row++) {
            List<TracedText> own = table.rows().get(row);
            Optional<LeftOut> reason = own.stream().allMatch(cell -> cell.strip().isEmpty())
                    ? Optional.empty()
                    : whySkipped(own);
            if (reason.isPresent()) {
                rows.add(new TaskRow.Skipped(own, reason.get()));
            } else if (own.stream().anyMatch(cell -> !cell.strip().isEmpty())) {
                row(row, arabic);
            }
        }
        return List.copyOf(rows);
    }

    /** A head that comes again on the next page, a row that adds up, or one that nobody has filled in. */
    private Optional<LeftOut> whySkipped(List<TracedText> own) {
        List<TracedText> filled = own.stream().filter(cell -> !cell.strip().isEmpty()).toList();
        if (TOTALS.contains(CellText.withoutBlanks(filled.getFirst()))) {
            return Optional.of(LeftOut.TOTAL);
        }
        boolean again = filled.size() > 1;
        for (int i = 0; i < own.size() && again; i++) {
            String words = CellText.withoutBlanks(own.get(i));
            again = words.isEmpty() || i < table.rows().get(head.end() - 1).size()
                    && words.equals(CellText.withoutBlanks(table.filled().get(head.end() - 1).get(i)));
        }
        boolean blank = filled.size() == 1 && kind(own.indexOf(filled.getFirst())) == ColumnKind.NUMBER
                && isBareNumber(filled.getFirst().strip());
        return again || blank ? Optional.of(LeftOut.TABLE_FRAME) : Optional.empty();
    }

    private static boolean isBareNumber(TracedText cell) {
        return Numeral.arabic(cell, 0).or(() -> Numeral.chinese(cell, 0)).filter(
                number -> cell.length() - number.end() <= 1).isPresent();
    }

    private void row(int row, boolean arabic) {
        Optional<TaskRow.Heading> heading = heading(row, arabic);
        if (heading.isPresent()) {
            add(heading.get());
            categories.clear();
            return;
        }
        categories(row);
        EntryReader entry = new EntryReader(table, columns, row);
        if (!entry.isEmpty()) {
            TaskRow.Entry read = entry.read(open);
            rows.add(read);
            open = true;
        }
    }

    private void add(TaskRow.Heading heading) {
        rows.add(heading);
        open = false;
    }

    private ColumnKind kind(int column) {
        return column >= 0 && column < columns.size() ? columns.get(column).kind() : ColumnKind.OTHER;
    }

    /** 一、思想引领 across the table, or 一 in the column of numbers where tasks have 1, 2, 3. */
    private Optional<TaskRow.Heading> heading(int row, boolean arabic) {
        List<TracedText> own = table.rows().get(row);
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).strip().isEmpty()) {
                filled.add(i);
            }
        }
        int first = filled.getFirst();
        if (filled.size() == 1 && standsAlone(row, first)) {
            TracedText words = CellText.inOneLine(own.get(first));
            Optional<Label> label = LabelReader.read(words);
            boolean outer = label.filter(found -> found.kind().compareTo(LabelKind.ARABIC) < 0).isPresent();
            boolean wide = first == 0 || spans(row, first) * 2 > own.size();
            boolean brief = words.length() <= LONGEST_HEADING && !words.toString().contains("。");
            return outer || wide && brief
                    ? Optional.of(new TaskRow.Heading(
                            label.map(found -> found.kind().ordinal()).orElse(RANK_OF_PLAIN_HEADING), label,
                            label.map(Label::text).orElse(TracedText.EMPTY), label.map(Label::rest).orElse(words)))
                    : Optional.empty();
        }
        boolean numbered = arabic && filled.size() == 2 && kind(first) == ColumnKind.NUMBER
                && kind(filled.get(1)) != ColumnKind.UNITS && standsAlone(row, filled.get(1));
        TracedText number = own.get(first).strip();
        Optional<Numeral> chinese = numbered ? chinese(number) : Optional.empty();
        return chinese.map(found -> {
            LabelKind kind = number.charAt(0) == '（' || number.charAt(0) == '('
                    ? LabelKind.CHINESE_BRACKET
                    : LabelKind.CHINESE_COMMA;
            return new TaskRow.Heading(kind.ordinal(),
                    Optional.of(new Label(kind, found.value(), number, TracedText.EMPTY)), number,
                    CellText.inOneLine(own.get(filled.get(1))));
        });
    }

    private static Optional<Numeral> chinese(TracedText number) {
        int start = number.charAt(0) == '（' || number.charAt(0) == '(' ? 1 : 0;
        return Numeral.chinese(number, start);
    }

    /** Whether nothing reaches down into the row from above but what may head it. */
    private boolean standsAlone(int row, int column) {
        List<TracedText> own = table.rows().get(row);
        for (int i = 0; i < own.size(); i++) {
            if (i != column && own.get(i).strip().isEmpty() && table.isFromAbove(row, i)
                    && kind(i) != ColumnKind.CATEGORY) {
                return false;
            }
        }
        return kind(column) != ColumnKind.CATEGORY || spans(row, column) > 1;
    }

    private int spans(int row, int column) {
        List<TracedText> filled = table.filled().get(row);
        int spans = 0;
        for (TracedText cell : filled) {
            spans += !cell.isEmpty() && cell.firstOrigin() == filled.get(column).firstOrigin() ? 1 : 0;
        }
        return spans;
    }

    private boolean hasArabicNumbers() {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).kind() == ColumnKind.NUMBER) {
                int at = column;
                return table.rows().stream().skip(head.end()).filter(row -> at < row.size())
                        .anyMatch(row -> Numeral.arabic(row.get(at).strip(), 0).isPresent());
            }
        }
        return false;
    }

    /** A category begins where its cell does; the same words once more go on with it. */
    private void categories(int row) {
        List<TracedText> own = table.rows().get(row);
        for (int i = 0; i < own.size(); i++) {
            TracedText cell = CellText.inOneLine(own.get(i));
            if (kind(i) != ColumnKind.CATEGORY || cell.isEmpty()) {
                continue;
            }
            if (cell.toString().equals(categories.get(i))) {
                rows.add(new TaskRow.Skipped(List.of(cell), LeftOut.TABLE_FRAME));
                continue;
            }
            int column = i;
            categories.keySet().removeIf(inner -> inner > column);
            categories.put(i, cell.toString());
            Optional<Label> label = LabelReader.read(cell);
            add(new TaskRow.Heading(RANK_OF_CATEGORIES + i, label, label.map(Label::text).orElse(TracedText.EMPTY),
                    label.map(Label::rest).orElse(cell)));
        }
    }

    /** The number that a cell of the column of numbers holds. */
    static Optional<Label> label(TracedText cell) {
        return Numeral.arabic(cell, 0).or(() -> Numeral.chinese(cell, 0))
                .map(number -> new Label(LabelKind.ARABIC, number.value(), cell, TracedText.EMPTY));
    }
}
