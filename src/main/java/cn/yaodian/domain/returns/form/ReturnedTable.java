package cn.yaodian.domain.returns.form;

/**
 * Where a table that was read stands, so that what is wrong in it can be said beside it.
 *
 * @param headings row of its headings, Excel's own number from 1
 * @param free     the first free column beside it, or the one that says already what was wrong before; from 1
 */
public record ReturnedTable(String sheet, int headings, int free) {

    public ReturnedTable {
        if (headings < 1 || free < 1) {
            throw new IllegalArgumentException("rows and columns count from 1");
        }
    }
}
