package cn.yaodian.reading.ofd;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.page.Beside;
import cn.yaodian.reading.page.Letter;
import cn.yaodian.reading.page.PrintedDocument;
import cn.yaodian.reading.page.PrintedPage;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the text of an OFD. Fonts, pictures, seals and attachments in it are never unpacked, and nothing is written to
 * disk.
 */
public final class OfdReader {

    /** Longer than any plan; more are made to exhaust the machine. */
    private static final int MOST_PAGES = 3000;
    private static final long MOST_LETTERS = 10_000_000;
    /** Share of letters that say nothing from which the text cannot be read, as if it were a picture. */
    private static final double UNREADABLE = 0.5;

    private final OfdPackage parts;
    private final PrintedDocument printed = new PrintedDocument();
    private boolean pictures;
    private int pages;
    private long letters;
    private long unknown;

    private OfdReader(OfdPackage parts) {
        this.parts = parts;
    }

    /**
     * @param file named in what goes wrong
     * @throws FailureException FILE_ENCRYPTED, FILE_DAMAGED, FILE_REFERS_OUTSIDE, FILE_TOO_LARGE, FILE_UNPACKS_TOO_LARGE,
     *                          FILE_EMPTY if nothing stands on its pages, or FILE_IS_SCAN if they are pictures of text
     */
    public static SourceText read(Path file, byte[] bytes) {
        return OfdFile.open(file, bytes, (parts, roots) -> new OfdReader(parts).read(roots));
    }

    private SourceText read(List<String> roots) throws XMLStreamException {
        for (String root : roots) {
            read(OfdDocument.read(parts.need(OfdFile.ROOT, root)));
        }
        if (letters == 0 && !pictures) {
            throw new FailureException(Failure.FILE_EMPTY, parts.file());
        }
        if (letters == 0 || unknown > UNREADABLE * letters) {
            throw new FailureException(Failure.FILE_IS_SCAN, parts.file());
        }
        return printed.finish();
    }

    private void read(OfdDocument document) throws XMLStreamException {
        pages += document.pages().size();
        if (pages > MOST_PAGES) {
            throw new FailureException(Failure.FILE_TOO_LARGE, parts.file(), pages + " 页", MOST_PAGES + " 页");
        }
        Resources resources = new Resources(parts);
        for (String named : document.resources()) {
            resources.add(document.part(), named);
        }
        Annotations annotations = new Annotations(parts, resources);
        for (String named : document.annotations()) {
            annotations.add(document.part(), named);
        }
        PageReader reader = new PageReader(parts, document, resources);
        for (OfdDocument.PageEntry page : document.pages()) {
            ReadSheet sheet = reader.read(page);
            PrintedPage read = sheet.page();
            for (Beside note : annotations.on(page.id())) {
                read = read.with(note);
            }
            count(read);
            pictures |= sheet.pictures();
            printed.add(read);
        }
    }

    private void count(PrintedPage page) {
        for (Letter letter : page.letters()) {
            letters += letter.text().isBlank() ? 0 : 1;
            unknown += letter.text().equals(TextTaker.UNKNOWN) ? 1 : 0;
        }
        if (letters > MOST_LETTERS) {
            throw new FailureException(Failure.FILE_UNPACKS_TOO_LARGE, parts.file());
        }
    }
}
