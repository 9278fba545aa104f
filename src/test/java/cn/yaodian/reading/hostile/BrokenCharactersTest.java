package cn.yaodian.reading.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.docx.TestDocx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Bytes within XML parts that are no characters: the XML library writes of them to the error stream if it meets them. */
@ResourceLock(Resources.SYSTEM_ERR)
class BrokenCharactersTest {

    @Test
    void nothingIsPrintedOfBytesThatAreNoCharacters() throws IOException {
        String document = "<w:document xmlns:w=\"w\"><w:body>" + TestDocx.p(Reads.TASK) + TestDocx.p("甲乙")
                + "</w:body></w:document>";
        assertThat(printed("坏字.docx", new TestDocx("").part("word/document.xml", broken(document)).bytes())).isEmpty();
        assertThat(printed("坏字.xlsx", zip("[Content_Types].xml", broken("<Types><a b='甲乙'/></Types>"),
                "xl/workbook.xml", broken("<workbook><sheets><sheet name='甲乙'/></sheets></workbook>")))).isEmpty();
        assertThat(printed("坏字.ofd", zip("OFD.xml", broken("<ofd:OFD xmlns:ofd='o'><a>甲乙</a></ofd:OFD>")))).isEmpty();
    }

    /** The text with a byte of its last 乙 missing. */
    private static byte[] broken(String xml) {
        String whole = new String(xml.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String last = new String("乙".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        int at = whole.lastIndexOf(last);
        return (whole.substring(0, at + 2) + whole.substring(at + 3)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String printed(String name, byte[] bytes) {
        PrintStream before = System.err;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            assertThat(Reads.plan(name, bytes)).isNotNull();
        } catch (FailureException refused) {
            assertThat(refused.failure()).isNotNull();
        } finally {
            System.setErr(before);
        }
        return caught.toString(StandardCharsets.UTF_8);
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
