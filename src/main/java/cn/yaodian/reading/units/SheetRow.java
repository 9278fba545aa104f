package cn.yaodian.reading.units;

import java.util.List;

/**
 * One row of a sheet as text.
 *
 * @param number as the spreadsheet program numbers it, blank rows counted, from 1
 * @param cells  what the reader of the sheet would see, stripped; shorter than the sheet where the rest is empty
 */
record SheetRow(int number, List<String> cells) {

    SheetRow {
        cells = List.copyOf(cells);
    }

    /** Empty where the row does not reach so far. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
