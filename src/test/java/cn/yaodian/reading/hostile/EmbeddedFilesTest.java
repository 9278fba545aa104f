package cn.yaodian.reading.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.docx.TestDocx;
import cn.yaodian.reading.format.OldWordFile;
import cn.yaodian.reading.format.SheetFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Files within a document are not opened; that there are some is told, for a plan's table may be one of them. */
class EmbeddedFilesTest {

    @Test
    void aWorkbookInAWordDocument() throws IOException {
        TestDocx docx = new TestDocx(TestDocx.p(Reads.TASK) + object("Excel.Sheet.12"))
                .part("word/embeddings/sheet.xlsx", SheetFile.xlsx());
        told(Reads.withTask("附表.docx", docx.bytes()), 1);
    }

    @Test
    void aProgramPackedIntoAWordDocument() {
        TestDocx docx = new TestDocx(TestDocx.p(Reads.TASK) + object("Package") + object("Package"))
                .part("word/embeddings/oleObject1.bin", "MZ 程序".repeat(100));
        told(Reads.withTask("附件.docx", docx.bytes()), 1);
    }

    @Test
    void aFormulaIsNoFile() {
        told(Reads.withTask("公式.docx", new TestDocx(TestDocx.p(Reads.TASK) + object("Equation.3")).bytes()), 0);
    }

    @Test
    void aFileInAnOldWordDocument() throws IOException {
        List<String> lines = List.of("青禾市竞赛工作要点", "一、竞赛", Reads.TASK);
        told(Reads.withTask("附件.doc", withObject(OldWordFile.of(lines), "\u0001Ole10Native")), 1);
        told(Reads.withTask("公式.doc", withObject(OldWordFile.of(lines), "Equation Native")), 0);
    }

    private static byte[] withObject(byte[] doc, String stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(doc))) {
            DirectoryEntry object = files.getRoot().createDirectory("ObjectPool").createDirectory("_1234567890");
            object.createDocument(stream, new ByteArrayInputStream(new byte[500]));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static String object(String program) {
        return "<w:p><w:r><w:object><o:OLEObject xmlns:o=\"o\" xmlns:r=\"r\" Type=\"Embed\" ProgID=\"" + program
                + "\" ObjectID=\"_1\" r:id=\"rId9\"/></w:object></w:r></w:p>";
    }

    private static void told(ReadPlan plan, int times) {
        assertThat(plan.remarks()).extracting(remark -> remark.message()).filteredOn(words -> words.contains("嵌入"))
                .hasSize(times);
    }
}
