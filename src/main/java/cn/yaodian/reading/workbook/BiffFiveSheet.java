package cn.yaodian.reading.workbook;

import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;

/** The records of one sheet of a workbook of Excel 5 or 95; there are no merged cells yet. */
final class BiffFiveSheet {

    private static final int RICH_LABEL = 0xd6;

    private final RecordInputStream record;
    private final BiffFiveText text;
    private final SheetBuilder sheet;
    /** A formula whose value is text: the text follows in a record of its own. */
    private Optional<FormulaRecord> waiting = Optional.empty();

    BiffFiveSheet(RecordInputStream record, BiffFiveText text, SheetBuilder sheet) {
        this.record = record;
        this.text = text;
        this.sheet = sheet;
    }

    /** Up to the end of the sheet; a chart on it has an end of its own. */
    void read() {
        int open = 1;
        while (open > 0 && record.hasNextRecord()) {
            int sid = record.getNextSid();
            record.nextRecord();
            open += sid == BOFRecord.sid ? 1 : sid == EOFRecord.sid ? -1 : 0;
            if (open == 1) {
                take(sid);
            }
            text.rest(record);
        }
    }

    private void take(int sid) {
        switch (sid) {
            case LabelRecord.sid, RICH_LABEL -> label();
            case NumberRecord.sid -> number(new NumberRecord(record));
            case RKRecord.sid -> {
                RKRecord one = new RKRecord(record);
                sheet.cell(one.getRow(), one.getColumn(), text.number(one.getRKNumber(), one.getXFIndex()));
            }
            case MulRKRecord.sid -> numbers(new MulRKRecord(record));
            case FormulaRecord.sid -> formula(new FormulaRecord(record));
            case StringRecord.sid -> {
                String words = text.words(record, record.readUShort());
                waiting.ifPresent(formula -> sheet.cell(formula.getRow(), formula.getColumn(), words));
                waiting = Optional.empty();
            }
            case RowRecord.sid -> {
                RowRecord row = new RowRecord(record);
                if (row.getZeroHeight()) {
                    sheet.hideRow(row.getRowNumber(), row.getOutlineLevel() > 0);
                }
            }
            case ColumnInfoRecord.sid -> {
                ColumnInfoRecord columns = new ColumnInfoRecord(record);
                if (columns.getHidden()) {
                    sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn(),
                            columns.getOutlineLevel() > 0);
                }
            }
            default -> {
                // looks
            }
        }
    }

    private void label() {
        int row = record.readUShort();
        int column = record.readUShort();
        record.readUShort();
        sheet.cell(row, column, text.words(record, record.readUShort()));
    }

    private void number(NumberRecord number) {
        sheet.cell(number.getRow(), number.getColumn(), text.number(number.getValue(), number.getXFIndex()));
    }

    private void numbers(MulRKRecord several) {
        for (int i = 0; i < several.getNumColumns(); i++) {
            sheet.cell(several.getRow(), several.getFirstColumn() + i,
                    text.number(several.getRKNumberAt(i), several.getXFAt(i)));
        }
    }

    private void formula(FormulaRecord formula) {
        if (formula.getCachedResultTypeEnum() == CellType.STRING) {
            waiting = Optional.of(formula);
        } else if (formula.getCachedResultTypeEnum() == CellType.NUMERIC) {
            sheet.cell(formula.getRow(), formula.getColumn(), text.number(formula.getValue(), formula.getXFIndex()));
        }
    }
}
