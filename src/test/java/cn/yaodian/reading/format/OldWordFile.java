package cn.yaodian.reading.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hwpf.HWPFDocument;

/** Paragraphs as a binary Word document, put into a blank one that LibreOffice has made. */
public final class OldWordFile {

    private OldWordFile() {}

    public static byte[] of(List<String> paragraphs) throws IOException {
        try (InputStream blank = Objects.requireNonNull(OldWordFile.class.getResourceAsStream("blank.doc"));
                HWPFDocument document = new HWPFDocument(blank)) {
            document.getRange().getParagraph(0).getCharacterRun(0).replaceText(String.join("\r", paragraphs) + "\r",
                    false);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
