package cn.yaodian.writing.xlsx.form;

import cn.yaodian.document.form.EntryColumn;
import cn.yaodian.document.form.FormEntry;
import cn.yaodian.document.form.FormEntry.Hint;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;

/** What a spreadsheet program says while a form is filled in: hints, drop-downs, refusals. */
final class FormChecks {

    private final Sheet sheet;
    private final HiddenSheet hidden;

    FormChecks(Sheet sheet, HiddenSheet hidden) {
        this.sheet = sheet;
        this.hidden = hidden;
    }

    /**
     * @param across column of the sheet, from 0
     * @param first  row of the sheet, from 0
     * @param last   the same
     */
    void put(EntryColumn column, int across, int first, int last) {
        CellRangeAddressList cells = new CellRangeAddressList(first, last, across, across);
        DataValidationHelper checks = sheet.getDataValidationHelper();
        switch (column.entry()) {
            case FormEntry.Words words -> {
                if (!words.hint().equals(Hint.NONE)) {
                    add(checks.createValidation(anything(checks), cells), words.hint(), Hint.NONE);
                }
            }
            case FormEntry.Choice choice -> {
                // A list written into the check itself may not be longer than 255 characters nor have commas.
                DataValidation list = checks
                        .createValidation(checks.createFormulaListConstraint(hidden.choices(column.key())), cells);
                // The library's name for it is the wrong way round: this shows the arrow.
                list.setSuppressDropDownArrow(true);
                list.setErrorStyle(
                        choice.strictly() ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
                add(list, choice.hint(), choice.refusal());
            }
            case FormEntry.Number number -> add(
                    checks.createValidation(checks.createDecimalConstraint(OperatorType.BETWEEN,
                            Long.toString(-number.largest()), Long.toString(number.largest())), cells),
                    number.hint(), number.refusal());
        }
    }

    private static DataValidationConstraint anything(DataValidationHelper checks) {
        return checks.createNumericConstraint(ValidationType.TEXT_LENGTH, OperatorType.BETWEEN, "0", "32767");
    }

    private void add(DataValidation check, Hint hint, Hint refusal) {
        check.setEmptyCellAllowed(true);
        if (!hint.equals(Hint.NONE)) {
            check.createPromptBox(hint.title(), hint.text());
            check.setShowPromptBox(true);
        }
        if (!refusal.equals(Hint.NONE)) {
            check.createErrorBox(refusal.title(), refusal.text());
            check.setShowErrorBox(true);
        }
        sheet.addValidationData(check);
    }
}
