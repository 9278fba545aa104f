package cn.yaodian.reading.form;

import cn.yaodian.domain.returns.form.FormColumn;
import cn.yaodian.domain.returns.form.ReturnedTable;
import cn.yaodian.reading.workbook.CellRow;
import cn.yaodian.reading.workbook.CellWords;
import cn.yaodian.reading.workbook.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of a form on a sheet.
 *
 * @param headings row of the headings, from 0
 * @param places   where each column stands, from 0; those that are gone are not among them
 */
record FormTable(Sheet sheet, int headings, Map<FormColumn, Integer> places) {

    FormTable {
        places = Map.copyOf(places);
    }

    /** What a unit wrote right of the table keeps its place; an earlier round's notes give theirs. */
    ReturnedTable returned() {
        List<CellRow> rows = sheet.rows().stream().filter(row -> row.number() >= headings).toList();
        Optional<Integer> noted = rows.getFirst().cells().entrySet().stream()
                .filter(cell -> FormTitles.isNotes(cell.getValue().words())).map(Map.Entry::getKey).findFirst();
        Set<Integer> used = rows.stream().flatMap(row -> row.cells().keySet().stream()).collect(Collectors.toSet());
        int free = places.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        while (used.contains(free)) {
            free++;
        }
        return new ReturnedTable(sheet.name(), headings + 1, noted.orElse(free) + 1);
    }

    Optional<Integer> place(FormColumn column) {
        return Optional.ofNullable(places.get(column));
    }

    /** Empty words where the column is gone. */
    CellWords cell(CellRow row, FormColumn column) {
        return place(column).map(row::cell).orElse(CellWords.NONE);
    }

    /** As the workbook has it; empty where the column is gone. */
    String heading(FormColumn column) {
        return place(column).flatMap(at -> sheet.rows().stream().filter(row -> row.number() == headings).findFirst()
                .map(row -> row.cell(at).words())).orElse("");
    }
}
