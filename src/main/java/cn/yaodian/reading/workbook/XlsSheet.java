package cn.yaodian.reading.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.FooterRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.SubRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** The records of one sheet of an .xls. */
final class XlsSheet {

    /** Marks a sheet whose filter is on; the library has no type for it ([MS-XLS] 2.4.120). */
    private static final int FILTER_MODE = 0x9b;

    private final SheetBuilder sheet;
    private final List<String> strings;
    private final List<Integer> formats;
    private final ShownNumber numbers;
    /** A formula whose value is text: the text follows in a record of its own. */
    private Optional<FormulaRecord> waiting = Optional.empty();
    private Optional<CommonObjectDataSubRecord> shape = Optional.empty();
    private final Map<Integer, String> notes = new HashMap<>();

    XlsSheet(SheetBuilder sheet, List<String> strings, List<Integer> formats, ShownNumber numbers) {
        this.sheet = sheet;
        this.strings = strings;
        this.formats = formats;
        this.numbers = numbers;
    }

    void take(Record read) {
        switch (read) {
            case LabelSSTRecord label -> put(label, CellWords.of(shared(label.getSSTIndex())));
            case LabelRecord label -> sheet.cell(label.getRow(), label.getColumn(), label.getValue());
            case NumberRecord number -> put(number, number(number, number.getValue()));
            case BoolErrRecord cell -> put(cell, cell.isBoolean()
                    ? truth(cell.getBooleanValue())
                    : error(cell.getErrorValue()));
            case FormulaRecord formula -> formula(formula);
            case StringRecord text -> waiting.ifPresent(formula -> put(formula, text.getString().isEmpty()
                    ? CellWords.NONE
                    : byFormula(CellWords.of(text.getString()))));
            case RowRecord row when row.getZeroHeight() -> sheet.hideRow(row.getRowNumber(),
                    row.getOutlineLevel() > 0);
            case ColumnInfoRecord columns when columns.getHidden() -> sheet.hideColumns(columns.getFirstColumn(),
                    columns.getLastColumn(), columns.getOutlineLevel() > 0);
            case MergeCellsRecord merged -> merge(merged);
            case HeaderRecord head -> sheet.margin(head.getText());
            case FooterRecord foot -> sheet.margin(foot.getText());
            case ObjRecord object -> shape = object.getSubRecords().stream().map(XlsSheet::common)
                    .flatMap(Optional::stream).findFirst();
            case TextObjectRecord text -> text(text.getStr().getString());
            case NoteRecord note -> sheet.comment(note.getRow(), note.getColumn(),
                    notes.getOrDefault(note.getShapeId(), ""));
            default -> {
                if (read.getSid() == FILTER_MODE) {
                    sheet.filtered();
                }
            }
        }
    }

    private static Optional<CommonObjectDataSubRecord> common(SubRecord part) {
        return part instanceof CommonObjectDataSubRecord common ? Optional.of(common) : Optional.empty();
    }

    private void put(CellRecord cell, CellWords words) {
        waiting = Optional.empty();
        sheet.cell(cell.getRow(), cell.getColumn(), words);
    }

    private String shared(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }

    private CellWords number(CellRecord cell, double value) {
        int style = cell.getXFIndex();
        int format = style < formats.size() ? formats.get(style) : 0;
        return CellWords.of(numbers.shown(value, format), numbers.source(value, format));
    }

    private static CellWords truth(boolean value) {
        return CellWords.of(value ? "TRUE" : "FALSE", CellSource.of(CellSource.Kind.TRUTH));
    }

    private static CellWords error(int code) {
        return CellWords.of(FormulaError.forInt((byte) code).getString(), CellSource.of(CellSource.Kind.ERROR));
    }

    private static CellWords byFormula(CellWords cell) {
        return CellWords.of(cell.words(), cell.source().byFormula());
    }

    private void formula(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        switch (type) {
            case STRING -> waiting = Optional.of(formula);
            case BOOLEAN -> put(formula, byFormula(truth(formula.getCachedBooleanValue())));
            case ERROR -> put(formula, byFormula(error(formula.getCachedErrorValue())));
            default -> put(formula, byFormula(number(formula, formula.getValue())));
        }
    }

    private void merge(MergeCellsRecord merged) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            CellRangeAddress area = merged.getAreaAt(i);
            sheet.merge(new CellRange(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(),
                    area.getLastColumn()));
        }
    }

    /** The words of a comment come before its place; those of other shapes are text boxes. */
    private void text(String words) {
        if (shape.isPresent() && shape.get().getObjectType() == CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT) {
            notes.put(shape.get().getObjectId(), words);
        } else {
            sheet.box(words);
        }
        shape = Optional.empty();
    }

    Sheet finish() {
        return sheet.finish();
    }
}
