package cn.yaodian.reading.hostile;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.reading.docx.TestDocx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Archives that would unpack to far more than a document is. */
class BombTest {

    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int UNPACKED_SIZE_AT = 24;
    private static final int CENTRAL_HEADER_LENGTH = 46;
    private static final int END_LENGTH = 22;

    @Test
    void aPartThatUnpacksAThousandTimesIsNotUnpackedInAnyKindOfPackage() throws IOException {
        byte[] blanks = " ".repeat(60 << 20).getBytes(StandardCharsets.US_ASCII);
        Reads.refused("炸弹.docx", new TestDocx("").part("word/document.xml", blanks).bytes(),
                Failure.FILE_UNPACKS_TOO_LARGE);
        Reads.refused("炸弹.xlsx", zip("[Content_Types].xml", new byte[0], "xl/workbook.xml", blanks),
                Failure.FILE_UNPACKS_TOO_LARGE);
    }

    @Test
    void anArchiveWithinAnArchiveIsNeverOpened() throws IOException {
        byte[] inner = zip("a", new byte[8 << 20]);
        for (int level = 0; level < 8; level++) {
            inner = zip("a", inner, "b", inner, "c", inner);
        }
        Reads.withTask("套娃.docx", new TestDocx(TestDocx.p(Reads.TASK)).part("word/embeddings/a.zip", inner).bytes());
    }

    @Test
    void entriesThatShareTheirBytesCountEachForItself() throws IOException {
        byte[] docx = new TestDocx(TestDocx.p(Reads.TASK)).part("word/media/last.bin", new byte[10 << 20]).bytes();
        Reads.refused("重叠.docx", lastEntryRepeated(docx, 300), Failure.FILE_UNPACKS_TOO_LARGE);
    }

    @Test
    void aSizeThatIsALieDoesNotHelp() throws IOException {
        byte[] docx = new TestDocx(" ".repeat(60 << 20)).bytes();
        ByteBuffer lying = ByteBuffer.wrap(docx).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + CENTRAL_HEADER_LENGTH < docx.length; at++) {
            if (lying.getInt(at) == CENTRAL_HEADER) {
                lying.putInt(at + UNPACKED_SIZE_AT, 100);
            }
        }
        Reads.refused("谎称.docx", docx, Failure.FILE_UNPACKS_TOO_LARGE);
    }

    @Test
    void tensOfThousandsOfEmptyEntriesAreNoTrouble() throws IOException {
        TestDocx docx = new TestDocx(TestDocx.p(Reads.TASK));
        for (int i = 0; i < 60_000; i++) {
            docx.part("word/media/" + i, new byte[0]);
        }
        Reads.withTask("多件.docx", docx.bytes());
    }

    /** More entries in the list at the archive's end, all of which name the bytes of the last one. */
    private static byte[] lastEntryRepeated(byte[] zip, int times) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        int last = end - 1;
        while (buffer.getInt(last) != CENTRAL_HEADER) {
            last--;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(zip, 0, end);
        for (int i = 0; i < times; i++) {
            byte[] entry = java.util.Arrays.copyOfRange(zip, last, end);
            entry[CENTRAL_HEADER_LENGTH + 2] = (byte) ('a' + i % 26);
            entry[CENTRAL_HEADER_LENGTH + 3] = (byte) ('a' + i / 26);
            out.write(entry);
        }
        ByteBuffer tail = ByteBuffer.wrap(zip, end, END_LENGTH).slice().order(ByteOrder.LITTLE_ENDIAN);
        short entries = (short) (tail.getShort(10) + times);
        int size = tail.getInt(12) + times * (end - last);
        tail.putShort(8, entries).putShort(10, entries).putInt(12, size);
        out.write(zip, end, END_LENGTH);
        return out.toByteArray();
    }

    private static byte[] zip(Object... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[i]));
                zip.write((byte[]) parts[i + 1]);
            }
        }
        return bytes.toByteArray();
    }
}
