package cn.yaodian.document.form;

import cn.yaodian.document.ReportCell;
import java.util.List;

/**
 * A row of a form.
 *
 * @param code hidden in the row
 */
public record FormRow(String code, List<FormCell> cells) {

    public FormRow {
        cells = List.copyOf(cells);
    }

    /** @param open whether it is filled in by hand; the sheet's protection keeps the others */
    public record FormCell(ReportCell value, boolean open) {}
}
