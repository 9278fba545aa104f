package cn.yaodian.writing.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.yaodian.document.OfficialDocument;

/**
 * Writes an official document as DOCX. What is the same in every document (styles, settings, footers) is a resource that
 * can be read and changed as what it is; only the text is produced. That makes the bytes depend on the document alone.
 * Fonts are named as the standard has them, whether or not this machine has them. Safe for several threads.
 */
public final class DocxWriter {

    /** Zip files bear a time for each entry; the format's first day says that there is none. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /**
     * @param out stays open
     * @throws IOException if it cannot be written to
     */
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        resource(zip, "[Content_Types].xml", "content-types.xml");
        resource(zip, "_rels/.rels", "package-relations.xml");
        entry(zip, "docProps/core.xml", CoreProperties.of(document).getBytes(StandardCharsets.UTF_8));
        entry(zip, "word/document.xml", new DocumentXml().write(document).getBytes(StandardCharsets.UTF_8));
        resource(zip, "word/_rels/document.xml.rels", "document-relations.xml");
        for (String part : new String[] {"styles.xml", "settings.xml", "fontTable.xml", "footer-odd.xml",
                "footer-even.xml"}) {
            resource(zip, "word/" + part, part);
        }
        zip.finish();
    }

    private static void resource(ZipOutputStream zip, String name, String resource) throws IOException {
        try (InputStream in = DocxWriter.class.getResourceAsStream(resource)) {
            entry(zip, name, Objects.requireNonNull(in, resource).readAllBytes());
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
