package cn.yaodian.reading.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;

/** Takes the records of an .xls in their order: those of the whole workbook, then those of each sheet. */
final class XlsRecords implements HSSFListener {

    private final SheetRoom room;
    private final ShownNumber numbers = new ShownNumber();
    private final List<Integer> formats = new ArrayList<>();
    private final List<BoundSheetRecord> listed = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private Optional<XlsSheet> sheet = Optional.empty();
    private int begun;
    private int depth;

    XlsRecords(SheetRoom room) {
        this.room = room;
    }

    @Override
    public void processRecord(Record read) {
        switch (read) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord _ -> end();
            case BoundSheetRecord one -> listed.add(one);
            case SSTRecord shared -> take(shared);
            case DateWindow1904Record window when window.getWindowing() == 1 -> numbers.countFrom1904();
            case FormatRecord format -> numbers.define(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> formats.add((int) style.getFormatIndex());
            default -> {
                if (depth == 1) { // a chart within a sheet has records of its own
                    sheet.ifPresent(open -> open.take(read));
                }
            }
        }
    }

    private void take(SSTRecord shared) {
        for (int i = 0; i < shared.getNumUniqueStrings(); i++) {
            String words = shared.getString(i).getString();
            room.characters(words.length());
            strings.add(words);
        }
    }

    private void begin(BOFRecord begin) {
        if (depth++ > 0 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        List<BoundSheetRecord> ordered = List.of(BoundSheetRecord.orderByBofPosition(listed));
        if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            boolean named = begun < ordered.size();
            String name = named ? ordered.get(begun).getSheetname() : "";
            boolean hidden = named && (ordered.get(begun).isHidden() || ordered.get(begun).isVeryHidden());
            sheet = Optional.of(new XlsSheet(new SheetBuilder(name, hidden, room), strings, formats, numbers));
        }
        begun++;
    }

    private void end() {
        depth = Math.max(0, depth - 1);
        if (depth == 0) {
            sheet.ifPresent(open -> sheets.add(open.finish()));
            sheet = Optional.empty();
        }
    }

    /** Also what a file that breaks off has said so far. */
    List<Sheet> finish() {
        depth = 0;
        end();
        return sheets;
    }
}
