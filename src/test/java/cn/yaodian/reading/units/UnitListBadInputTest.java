package cn.yaodian.reading.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.workbook.TestWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitListBadInputTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aWorkbookWithoutNamesOfUnitsIsNoList() {
        refused(Failure.UNIT_LIST_UNKNOWN, TestWorkbook.xlsx().row(1, "序号", "重点任务").in(folder, "任务表.xlsx"));
        refused(Failure.UNIT_LIST_UNKNOWN, TestWorkbook.xlsx().in(folder, "空表.xlsx"));
    }

    @Test
    void anotherKindOfFileIsNoList() throws IOException {
        refused(Failure.UNIT_LIST_UNKNOWN, Files.writeString(folder.resolve("名册.xlsx"), "单位名称\n甲局"));
        Path document = folder.resolve("名册.docx");
        try (XWPFDocument word = new XWPFDocument(); OutputStream out = Files.newOutputStream(document)) {
            word.createParagraph().createRun().setText("单位名称");
            word.write(out);
        }
        refused(Failure.UNIT_LIST_UNKNOWN, document);
    }

    @Test
    void missingEmptyAndFolder() throws IOException {
        refused(Failure.FILE_MISSING, folder.resolve("无.xlsx"));
        refused(Failure.FILE_EMPTY, Files.createFile(folder.resolve("空.xlsx")));
        refused(Failure.FILE_UNREADABLE, folder);
    }

    @Test
    void aFileCutOffIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(list());
        refused(Failure.FILE_DAMAGED,
                Files.write(folder.resolve("断.xlsx"), Arrays.copyOf(whole, whole.length * 2 / 3)));
    }

    @Test
    void aPasswordIsNamedAsTheCause() throws IOException, OpenXML4JException {
        Path locked = folder.resolve("加密.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("qinghe");
            try (OPCPackage content = OPCPackage.open(Files.newInputStream(list()));
                    OutputStream out = encryptor.getDataStream(files)) {
                content.save(out);
            } catch (GeneralSecurityException impossible) {
                throw new AssertionError(impossible);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                files.writeFilesystem(out);
            }
        }
        refused(Failure.FILE_ENCRYPTED, locked);
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        Path bomb = rewritten(list(), "xl/sharedStrings.xml", " ".repeat(200 << 20));
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        refused(Failure.FILE_UNPACKS_TOO_LARGE, bomb);
    }

    @Test
    void aReferenceToAnotherFileIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密局");
        Path hostile = rewritten(list(), "xl/sharedStrings.xml",
                """
                <!DOCTYPE sst [<!ENTITY x SYSTEM "%s">]>
                <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>单位名称</t></si>\
                <si><t>&x;</t></si></sst>""".formatted(secret.toUri()));
        refused(Failure.FILE_REFERS_OUTSIDE, hostile);
    }

    private Path list() {
        return TestWorkbook.xlsx().row(1, "单位名称").row(2, "甲局").in(folder, "名册.xlsx");
    }

    /** The workbook with one of its parts replaced. */
    private Path rewritten(Path workbook, String part, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream file = Files.newInputStream(workbook);
                ZipInputStream in = new ZipInputStream(file);
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return Files.write(workbook.resolveSibling("改.xlsx"), bytes.toByteArray());
    }

    private static void refused(Failure failure, Path file) {
        FailureException refusal = catchThrowableOfType(FailureException.class, () -> new UnitListReader().read(file));
        assertThat(refusal).isNotNull();
        assertThat(refusal.failure()).isEqualTo(failure);
        assertThat(refusal.arguments()).first().isEqualTo(file.toString());
    }
}
