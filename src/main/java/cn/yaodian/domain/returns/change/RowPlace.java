package cn.yaodian.domain.returns.change;

/**
 * Where a row stands in a workbook.
 *
 * @param sheet name of the sheet as the file has it
 * @param row   as Excel counts, from 1, blank rows included
 */
public record RowPlace(String sheet, int row) {

    public RowPlace {
        if (row < 1) {
            throw new IllegalArgumentException("rows are counted from 1: " + row);
        }
    }
}
