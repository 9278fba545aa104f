package cn.yaodian.reading.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.docx.TestDocx;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.SourceTrait;
import cn.yaodian.reading.text.TracedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Workbooks that are old, odd, locked or damaged: each gives its cells or says what is wrong. */
class WorkbookBadInputTest {

    private static final Path FILE = Path.of("表");

    @Test
    void aWorkbookOfExcel95IsRead() throws IOException {
        byte[] book = records(record(0x809, shorts(0x500, 5, 0, 0)), record(0x42, shorts(936)),
                record(0x41e, shorts(164), counted("0\"家\"")), record(0xe0, shorts(0, 0)), record(0xe0, shorts(0, 164)),
                record(0x85, shorts(0, 0, 0), counted("任务")), record(0x0a), record(0x809, shorts(0x500, 0x10, 0, 0)),
                record(0x204, shorts(0, 0, 0), text("重点任务")), record(0xd6, shorts(0, 1, 0), text("牵头单位"), shorts(0)),
                record(0x203, shorts(1, 0, 1), number(12)), record(0x27e, shorts(1, 1, 0), shorts(12 << 2 | 2, 0)),
                record(0x0a));
        SourceText read = read(compound("Book", book));
        assertThat(rows(read)).containsExactly(List.of("重点任务", "牵头单位"), List.of("12家", "12"));
    }

    @Test
    void aLockedWorkbookIsEncrypted() {
        Biff8EncryptionKey.setCurrentUserPassword("qinghe");
        try {
            byte[] locked = TestWorkbook.xls().row(1, "甲").bytes();
            Biff8EncryptionKey.setCurrentUserPassword(null);
            fails(Failure.FILE_ENCRYPTED, locked);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aWorkbookThatBreaksOffIsDamaged() {
        byte[] xls = TestWorkbook.xls().row(1, "甲").bytes();
        fails(Failure.FILE_DAMAGED, Arrays.copyOf(xls, 700));
        byte[] xlsx = TestWorkbook.xlsx().row(1, "甲").bytes();
        fails(Failure.FILE_DAMAGED, Arrays.copyOf(xlsx, xlsx.length / 2));
        fails(Failure.FILE_DAMAGED, sheet("<row><c t=\"str\"><v>甲"));
    }

    @Test
    void whatASheetRefersToIsNeverFetched() {
        fails(Failure.FILE_REFERS_OUTSIDE, new TestDocx("").part("xl/workbook.xml",
                "<!DOCTYPE workbook SYSTEM \"file:///etc/hostname\"><workbook/>").bytes());
    }

    @Test
    void macrosAreSaidAndNotRun() {
        byte[] workbook = new TestDocx("").part("xl/workbook.xml", "<workbook/>")
                .part("xl/vbaProject.bin", new byte[] {1}).bytes();
        assertThat(read(workbook).traits()).containsExactly(SourceTrait.MACROS);
    }

    @Test
    void aTableOfADatabaseIsTooLarge() {
        fails(Failure.FILE_TOO_LARGE, sheet("<row><c t=\"str\"><v>甲</v></c><c t=\"str\"><v>乙</v></c></row>"
                .repeat(70_000)));
    }

    @Test
    void aMillionRowsOfNothingAreNothing() {
        SourceText read = read(sheet("<row><c t=\"str\"><v>甲</v></c></row>" + "<row ht=\"14\"/>".repeat(1_000_000)));
        assertThat(rows(read)).containsExactly(List.of("甲"));
    }

    @Test
    void cellsWithoutPlacesStandOneAfterTheOther() {
        assertThat(rows(read(sheet("<row><c t=\"inlineStr\"><is><t>甲</t></is></c><c/><c><v>3</v></c><c t=\"b\"><v>1</v>"
                + "</c></row><row><c t=\"str\"><v>_x4E59_</v></c><c t=\"s\"><v>99</v></c><c s=\"7\"><v>x</v></c></row>"))))
                .containsExactly(List.of("甲", "3", "TRUE"), List.of("乙", "x"));
    }

    private static byte[] sheet(String rows) {
        return new TestDocx("").part("xl/workbook.xml", "<workbook><sheets><sheet name=\"任务\"/></sheets></workbook>")
                .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
                .bytes();
    }

    private static SourceText read(byte[] bytes) {
        return WorkbookReader.read(FILE, bytes);
    }

    private static void fails(Failure failure, byte[] bytes) {
        FailureException failed = catchThrowableOfType(FailureException.class, () -> read(bytes));
        assertThat(failed).isNotNull();
        assertThat(failed.failure()).isEqualTo(failure);
    }

    private static List<List<String>> rows(SourceText source) {
        return source.lines().stream().filter(line -> !line.cells().isEmpty())
                .map(line -> line.cells().stream().map(TracedText::toString).toList()).toList();
    }

    private static byte[] compound(String stream, byte[] content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(content), stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] record(int sid, byte[]... parts) {
        byte[] content = records(parts);
        return records(shorts(sid, content.length), content);
    }

    private static byte[] records(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static byte[] shorts(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    private static byte[] number(double value) {
        return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(value).array();
    }

    /** Words in the character set of a Chinese Windows behind their length in two bytes. */
    private static byte[] text(String words) {
        byte[] bytes = words.getBytes(Charset.forName("GBK"));
        return records(shorts(bytes.length), bytes);
    }

    /** The same with their length in one byte. */
    private static byte[] counted(String words) {
        byte[] bytes = words.getBytes(Charset.forName("GBK"));
        return records(new byte[] {(byte) bytes.length}, bytes);
    }
}
