package cn.yaodian.reading.form;

import cn.yaodian.domain.returns.form.FormCodes;
import cn.yaodian.domain.returns.form.FormColumn;
import cn.yaodian.domain.returns.form.FormMarks;
import cn.yaodian.domain.returns.form.RowCode;
import cn.yaodian.reading.workbook.CellRow;
import cn.yaodian.reading.workbook.Sheet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the headings of a form's table. What a heading says counts most, since that is what the unit saw when it filled
 * the column in; then the hidden key above it; then a heading that is merely like one.
 */
final class HeadingFinder {

    /** A row that names fewer columns is none of headings. */
    private static final int FEWEST = 3;

    private final Sheet sheet;
    private final FormTitles titles;
    private final Map<FormColumn, Integer> places = new EnumMap<>(FormColumn.class);

    private HeadingFinder(Sheet sheet, FormTitles titles) {
        this.sheet = sheet;
        this.titles = titles;
    }

    static Optional<FormTable> in(Sheet sheet, FormTitles titles) {
        return new HeadingFinder(sheet, titles).find();
    }

    private Optional<FormTable> find() {
        Map<FormColumn, Integer> keys = new EnumMap<>(FormColumn.class);
        for (CellRow row : sheet.rows()) {
            Map<FormColumn, Integer> ofRow = keys(row);
            if (ofRow.size() >= FEWEST) {
                keys = ofRow;
                continue;
            }
            if (isHeading(row, keys)) {
                place(row, keys);
                return Optional.of(new FormTable(sheet, row.number(), places));
            }
        }
        return Optional.empty();
    }

    /** Renamed headings are known by the keys right above them. */
    private boolean isHeading(CellRow row, Map<FormColumn, Integer> keys) {
        long named = row.cells().values().stream().filter(cell -> titles.exactly(cell.words()).isPresent()).count();
        boolean coded = row.cells().values().stream()
                .anyMatch(cell -> FormCodes.versionOf(cell.words()).isPresent());
        return named >= FEWEST || coded && keys.size() >= FEWEST;
    }

    private static Map<FormColumn, Integer> keys(CellRow row) {
        Map<FormColumn, Integer> keys = new EnumMap<>(FormColumn.class);
        row.cells().forEach((column, cell) -> {
            if (cell.words().startsWith(FormMarks.KEY)) {
                FormColumn.ofKey(cell.words().substring(FormMarks.KEY.length()))
                        .ifPresent(meant -> keys.putIfAbsent(meant, column));
            }
        });
        return keys;
    }

    private void place(CellRow row, Map<FormColumn, Integer> keys) {
        // Of two columns with one heading, the one that had it when the form was sent.
        row.cells().forEach((column, cell) -> titles.exactly(cell.words())
                .filter(meant -> !places.containsKey(meant) || column.equals(keys.get(meant)))
                .ifPresent(meant -> places.put(meant, column)));
        keys.forEach((meant, column) -> {
            if (!places.containsValue(column)) {
                places.putIfAbsent(meant, column);
            }
        });
        row.cells().forEach((column, cell) -> {
            List<FormColumn> like = List.of(FormColumn.values()).stream()
                    .filter(meant -> !places.containsKey(meant) && titles.isLike(meant, cell.words())).toList();
            // An earlier round's notes may name columns.
            if (like.size() == 1 && !places.containsValue(column) && !FormTitles.isNotes(cell.words())) {
                places.put(like.getFirst(), column);
            }
        });
        codes(row).ifPresent(column -> places.put(FormColumn.CODE, column));
    }

    /** The column that has most codes, wherever it went; where none has any, the one that the form's codes head. */
    private Optional<Integer> codes(CellRow headings) {
        Map<Integer, Integer> counts = new HashMap<>();
        sheet.rows().stream().filter(row -> row.number() > headings.number())
                .forEach(row -> row.cells().forEach((column, cell) -> {
                    if (RowCode.parse(cell.words()).isPresent()) {
                        counts.merge(column, 1, Integer::sum);
                    }
                }));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .or(() -> headings.cells().entrySet().stream()
                        .filter(cell -> FormCodes.versionOf(cell.getValue().words()).isPresent())
                        .map(Map.Entry::getKey).findFirst());
    }
}
