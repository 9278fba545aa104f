package cn.yaodian.reading.form;

import cn.yaodian.domain.returns.form.FormMarks;
import cn.yaodian.reading.workbook.CellRow;
import cn.yaodian.reading.workbook.CellWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was signed above the table.
 *
 * @param filledBy empty where nobody did
 */
record FormHead(String filledBy, String filledOn) {

    private static final String COLONS = "[:：]";

    static FormHead of(FormTable table, HiddenWords hidden) {
        String by = hidden.first(FormMarks.FILLED_BY).orElse("填表人");
        String on = hidden.first(FormMarks.FILLED_ON).orElse("填表日期");
        return new FormHead(value(table, by), value(table, on));
    }

    /** Behind the label in its own cell, or in the next one. */
    private static String value(FormTable table, String label) {
        String wanted = FormTitles.plain(label);
        List<CellRow> above = table.sheet().rows().stream().filter(row -> row.number() < table.headings()).toList();
        for (CellRow row : above) {
            Optional<Integer> found = row.cells().entrySet().stream()
                    .filter(cell -> isLabel(cell.getValue().words(), wanted)).map(cell -> cell.getKey()).findFirst();
            if (found.isPresent()) {
                String own = row.cell(found.get()).words();
                String behind = own.split(COLONS, 2).length > 1 ? own.split(COLONS, 2)[1].strip() : "";
                Stream<String> next = row.cells().tailMap(found.get() + 1).values().stream().map(CellWords::words)
                        .limit(1).filter(words -> !words.strip().matches("(?s).*" + COLONS));
                return behind.isEmpty() ? next.findFirst().orElse("") : behind;
            }
        }
        return "";
    }

    private static boolean isLabel(String words, String wanted) {
        return FormTitles.plain(words.split(COLONS, 2)[0]).equals(wanted);
    }
}
