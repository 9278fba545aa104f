package cn.yaodian.reading.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.OldSheetRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Walks through the records of a workbook of Excel 5 or 95, which some programs still write. */
final class BiffFiveWorkbook {

    private final SheetRoom room;
    private final List<String> names = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final BiffFiveText text = new BiffFiveText();

    BiffFiveWorkbook(SheetRoom room) {
        this.room = room;
    }

    /** @throws IOException if its stream is damaged; the library throws unchecked ones for damaged records too */
    Workbook read(DirectoryNode root) throws IOException {
        try (InputStream stream = root.createDocumentInputStream(root.getEntryCaseInsensitive("Book"))) {
            RecordInputStream records = new RecordInputStream(stream);
            int begun = 0;
            while (records.hasNextRecord()) {
                int sid = records.getNextSid();
                records.nextRecord();
                switch (sid) {
                    case FilePassRecord.sid -> throw new EncryptedDocumentException("the workbook has a password");
                    case OldSheetRecord.sid -> names.add(text.nameOfSheet(records));
                    case BOFRecord.sid -> {
                        records.readShort();
                        if (records.readShort() == BOFRecord.TYPE_WORKSHEET) {
                            String name = begun < names.size() ? names.get(begun) : "";
                            begun++;
                            text.rest(records);
                            SheetBuilder sheet = new SheetBuilder(name, false, room);
                            new BiffFiveSheet(records, text, sheet).read();
                            sheets.add(sheet.finish());
                        }
                    }
                    default -> text.take(sid, records);
                }
                text.rest(records);
            }
        }
        return new Workbook(sheets, Set.of(), Map.of());
    }
}
