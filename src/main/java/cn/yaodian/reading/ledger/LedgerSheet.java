package cn.yaodian.reading.ledger;

import cn.yaodian.reading.ledger.LedgerMarks.RowMark;
import cn.yaodian.reading.ledger.LedgerMarks.TableMark;
import cn.yaodian.reading.workbook.CellFigure;
import cn.yaodian.reading.workbook.CellRow;
import cn.yaodian.reading.workbook.CellWords;
import cn.yaodian.reading.workbook.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sheet in which the mark of a table was found. */
final class LedgerSheet {

    private static final Set<String> FAULTS = Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A",
            "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!");

    private final Sheet sheet;
    private final TableMark mark;
    private final int codes;
    private final int marked;
    private final SortedMap<Integer, String> keys = new TreeMap<>();

    private LedgerSheet(Sheet sheet, TableMark mark, CellRow row, int codes) {
        this.sheet = sheet;
        this.mark = mark;
        this.codes = codes;
        this.marked = row.number();
        Map<String, Integer> found = new HashMap<>();
        row.cells().forEach((column, cell) -> {
            String key = cell.words().strip();
            // Of a column that somebody has copied, the first is the one that was written.
            if (column != codes && !key.isEmpty() && found.putIfAbsent(key, column) == null) {
                keys.put(column, key);
            }
        });
    }

    /** Nothing where the sheet bears no mark. */
    static Optional<LedgerSheet> of(Sheet sheet) {
        for (CellRow row : sheet.rows()) {
            for (Map.Entry<Integer, CellWords> cell : row.cells().entrySet()) {
                Optional<TableMark> mark = LedgerMarks.table(cell.getValue().words().strip());
                if (mark.isPresent()) {
                    return Optional.of(new LedgerSheet(sheet, mark.get(), row, cell.getKey()));
                }
            }
        }
        return Optional.empty();
    }

    int version() {
        return mark.version();
    }

    ReadTable table() {
        return new ReadTable(sheet.name(), mark.code(), List.copyOf(keys.values()), rows());
    }

    /**
     * Rows with a code wherever they stand, and those between the headings and the table's end that somebody has put in.
     */
    private List<ReadRow> rows() {
        List<CellRow> all = sheet.rows().stream().filter(row -> row.number() > marked + 1).toList();
        int end = all.stream().filter(row -> code(row).equals(LedgerMarks.END)).mapToInt(CellRow::number).min()
                .orElseGet(() -> all.stream().filter(row -> !code(row).isEmpty()).mapToInt(CellRow::number).max()
                        .orElse(marked) + 1);
        List<CellRow> below = all.stream().filter(row -> !code(row).equals(LedgerMarks.END)).toList();
        Map<String, List<CellRow>> parts = new HashMap<>();
        below.stream().filter(row -> LedgerMarks.row(code(row)).part() > 1).forEach(
                row -> parts.computeIfAbsent(LedgerMarks.row(code(row)).code(), _ -> new ArrayList<>()).add(row));
        parts.values().forEach(list -> list.sort(Comparator.comparingInt(row -> LedgerMarks.row(code(row)).part())));
        List<ReadRow> rows = new ArrayList<>();
        for (CellRow row : below) {
            RowMark own = LedgerMarks.row(code(row));
            boolean within = row.number() < end || !own.code().isEmpty();
            if (within && own.part() == 1 && saysSomething(row)) {
                Optional<List<CellRow>> rest = own.code().isEmpty()
                        ? Optional.empty()
                        : Optional.ofNullable(parts.remove(own.code()));
                rows.add(row(row, own.code(), rest.orElse(List.of())));
            }
        }
        return rows;
    }

    private String code(CellRow row) {
        return row.cell(codes).words().strip();
    }

    private boolean saysSomething(CellRow row) {
        return !code(row).isEmpty() || keys.keySet().stream().anyMatch(column -> !row.cell(column).words().isBlank());
    }

    private ReadRow row(CellRow row, String code, List<CellRow> rest) {
        Map<String, ReadValue> values = new LinkedHashMap<>();
        keys.forEach((column, key) -> values.put(key, value(row, column, rest)));
        return new ReadRow(row.number() + 1, code, values);
    }

    private static ReadValue value(CellRow row, int column, List<CellRow> rest) {
        CellWords cell = row.cell(column);
        StringBuilder words = new StringBuilder(cell.words());
        rest.stream().map(part -> part.cell(column).words()).filter(more -> !isRepeated(cell.words(), more))
                .forEach(words::append);
        boolean whole = words.length() == cell.words().length();
        String text = words.toString().strip();
        if (FAULTS.contains(text)) {
            return new ReadValue.Fault(text);
        }
        Optional<CellFigure> figure = whole ? cell.source().figure() : Optional.empty();
        return figure.<ReadValue>map(known -> known.day().<ReadValue>map(day -> new ReadValue.Day(day, text))
                .orElseGet(() -> new ReadValue.Figure(known.value(), text))).orElseGet(() -> new ReadValue.Words(text));
    }

    /** The first cell of a row that goes on in a further one stands there again, marked as continued. */
    private static boolean isRepeated(String first, String more) {
        return more.equals(first + "（续）");
    }
}
