package cn.yaodian.reading.workbook;

import cn.yaodian.reading.text.SourceTrait;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Walks through the records of an .xls (97 to 2003) once, keeping only what cells say. */
final class XlsWorkbook {

    private final SheetRoom room;

    XlsWorkbook(SheetRoom room) {
        this.room = room;
    }

    /** @throws IOException if its streams are damaged; the library throws unchecked ones for damaged records too */
    Workbook read(DirectoryNode root) throws IOException {
        XlsRecords records = new XlsRecords(room);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(records);
        new HSSFEventFactory().processWorkbookEvents(request, root);
        Set<SourceTrait> traits = EnumSet.noneOf(SourceTrait.class);
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR") || root.hasEntryCaseInsensitive("_VBA_PROJECT")) {
            traits.add(SourceTrait.MACROS);
        }
        List<Sheet> sheets = records.finish();
        return new Workbook(sheets, traits, XlsProperties.of(root));
    }
}
