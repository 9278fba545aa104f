package cn.yaodian.writing.docx;

import cn.yaodian.document.OfficialDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an official document as DOCX. What is the same in every document (styles, settings, footers) is a resource that
 * can be read and changed as what it is; only the text is produced. That makes the bytes depend on the document alone.
 * Fonts are named as the standard has them, whether or not this machine has them. Safe for several threads.
 */
public final class DocxWriter {

    /** Zip files bear a time for each entry; the format's first day says that there is none. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Set<String> names;

    public DocxWriter() {
        this(Set.of());
    }

    /** @param names of units, which titles are not broken within; the same as the typesetter is given */
    public DocxWriter(Collection<String> names) {
        this.names = Set.copyOf(names);
    }

    /**
     * @param out stays open
     * @throws IOException if it cannot be written to
     */
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        DocumentXml main = new DocumentXml(document, names);
        String text = main.write();
        PackageParts parts = new PackageParts(main.stories(), main.media().parts());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "[Content_Types].xml", parts.contentTypes());
        entry(zip, "_rels/.rels", resource("package-relations.xml"));
        entry(zip, "docProps/core.xml", CoreProperties.of(document).getBytes(StandardCharsets.UTF_8));
        entry(zip, "word/document.xml", text.getBytes(StandardCharsets.UTF_8));
        entry(zip, "word/_rels/document.xml.rels", parts.relations());
        for (String part : new String[] {"styles.xml", "settings.xml", "fontTable.xml"}) {
            entry(zip, "word/" + part, resource(part));
        }
        for (StoryPart story : main.stories()) {
            entry(zip, "word/" + story.file(), resource(story.file()));
        }
        for (Media.Part picture : main.media().parts()) {
            entry(zip, "word/" + picture.name(), picture.image().bytes());
        }
        zip.finish();
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = DocxWriter.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
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
