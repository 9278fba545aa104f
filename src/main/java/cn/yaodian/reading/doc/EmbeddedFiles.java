package cn.yaodian.reading.doc;

import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Entry;

/** Whether a binary document holds other files (MS-DOC, 2.1.5). They are not opened. */
final class EmbeddedFiles {

    private static final String POOL = "ObjectPool";
    /** What holds a file of an office program, or one of any kind; formulas and drawings hold none of these. */
    private static final List<String> FILES = List.of("\u0001Ole10Native", "Package", "Workbook", "Book",
            "WordDocument", "PowerPoint Document", "CONTENTS");

    private EmbeddedFiles() {}

    static boolean areIn(DirectoryEntry root) {
        for (Entry entry : root) {
            if (entry instanceof DirectoryEntry pool && pool.getName().equals(POOL)) {
                for (Entry object : pool) {
                    if (object instanceof DirectoryEntry own && FILES.stream().anyMatch(own::hasEntry)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
