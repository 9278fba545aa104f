package cn.yaodian.reading.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.docx.TestDocx;
import cn.yaodian.reading.format.OldWordFile;
import cn.yaodian.reading.format.SheetFile;
import cn.yaodian.reading.format.WordFile;
import cn.yaodian.reading.pdf.TestPdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.POIDocument;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Documents that a password locks are told so; macros are passed by and told. */
class LockedAndMacrosTest {

    private static final List<String> LINES = List.of("青禾市竞赛工作要点", "一、竞赛", Reads.TASK);

    @Test
    void newOfficeDocumentsThatArePacked() throws IOException, GeneralSecurityException {
        for (EncryptionMode mode : List.of(EncryptionMode.agile, EncryptionMode.standard)) {
            Reads.refused("锁.docx", locked(WordFile.typed(LINES), mode), Failure.FILE_ENCRYPTED);
            Reads.refused("锁.xlsx", locked(SheetFile.xlsx(), mode), Failure.FILE_ENCRYPTED);
        }
    }

    @Test
    void oldOfficeDocuments() throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(OldWordFile.of(LINES)));
                HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(SheetFile.xls()))) {
            Reads.refused("锁.doc", locked(document), Failure.FILE_ENCRYPTED);
            Reads.refused("锁.xls", locked(workbook), Failure.FILE_ENCRYPTED);
        }
    }

    @Test
    void aPdf() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page().text(90, 100, 16, Reads.TASK);
            pdf.document().protect(new StandardProtectionPolicy("主", "开", new AccessPermission()));
            Reads.refused("锁.pdf", pdf.bytes(), Failure.FILE_ENCRYPTED);
        }
    }

    @Test
    void macrosOfANewDocumentAreToldAndItsWordsRead() {
        byte[] docm = new TestDocx(TestDocx.p(Reads.TASK)).part("word/vbaProject.bin", new byte[3000])
                .part("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"m\" Type=\"http://schemas."
                        + "microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/>"
                        + "</Relationships>")
                .bytes();
        toldOfMacros(Reads.withTask("宏.docm", docm));
    }

    @Test
    void macrosOfAnOldDocumentAreToldAndItsWordsRead() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(OldWordFile.of(LINES)))) {
            files.getRoot().createDirectory("Macros").createDirectory("VBA").createDocument("ThisDocument",
                    new ByteArrayInputStream(new byte[100]));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            toldOfMacros(Reads.withTask("宏.doc", bytes.toByteArray()));
        }
    }

    private static void toldOfMacros(ReadPlan plan) {
        assertThat(plan.remarks()).extracting(remark -> remark.message()).filteredOn(words -> words.contains("宏没有运行"))
                .hasSize(1);
    }

    private static byte[] locked(byte[] document, EncryptionMode mode) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("密码");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(document);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] locked(POIDocument document) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("密码");
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
