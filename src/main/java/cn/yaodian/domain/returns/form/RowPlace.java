package cn.yaodian.domain.returns.form;

/**
 * Where a row stands in the workbook that came back.
 *
 * @param sheet its name on the tab; empty for the workbook as such
 * @param row   Excel's own number, blank rows counted, from 1; 0 for the sheet as such
 */
public record RowPlace(String sheet, int row) {

    public RowPlace {
        if (row < 0 || sheet.isEmpty() && row > 0) {
            throw new IllegalArgumentException("no row " + row + " of “" + sheet + "”");
        }
    }

    /** What concerns the whole workbook. */
    public static RowPlace wholeWorkbook() {
        return new RowPlace("", 0);
    }

    public static RowPlace wholeSheet(String sheet) {
        return new RowPlace(sheet, 0);
    }
}
