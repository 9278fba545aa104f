package cn.yaodian.reading.html;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.header.Titles;
import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.line.SourceBuilder;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.LeftOut;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a saved page into the lines that a browser shows. Those of the document are told from navigation, metadata and
 * the rest of the page, which stand in the text too but are left out. Scripts are never run, nothing is ever fetched.
 */
public final class HtmlReader {

    /** What parts a document's title from the site's name in the head of a page. */
    private static final String SITE_SEPARATORS = "_-|—–－";
    private static final int TITLE_LINES = 6;

    private HtmlReader() {}

    /** @param file only named */
    public static SourceText read(Path file, byte[] bytes) {
        return page(PageCharset.decode(bytes, ""));
    }

    /**
     * Reads a page saved in one file with its pictures.
     *
     * @throws FailureException FILE_DAMAGED if no part of the file is a page
     */
    public static SourceText readArchive(Path file, byte[] bytes) {
        MimePage page = MimePage.of(bytes).orElseThrow(() -> new FailureException(Failure.FILE_DAMAGED, file));
        return page(PageCharset.decode(page.bytes(), page.charset()));
    }

    /** Reads the characters of a page, or of a piece of one as the clipboard holds it. */
    public static SourceText page(String html) {
        Document document = Parser.htmlParser().parseInput(html, "");
        List<PageBlock> blocks = BlockCollector.of(document.body());
        String title = document.title().strip();
        List<Optional<LeftOut>> leftOut = MainContent.leftOut(blocks, Titles.withoutBlanks(title + declared(document)));
        SourceBuilder sink = new SourceBuilder();
        title(title, blocks, leftOut, sink);
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (block.isRow() && leftOut.get(i).isEmpty()) {
                sink.cells(block.cells());
            } else if (block.isRow()) {
                // What a form says of the document may be told by its cells.
                int at = i;
                block.cells().forEach(cell -> sink.paragraph(cell.words().replace('\n', ' '), LineForm.PLAIN,
                        leftOut.get(at)));
            } else {
                sink.paragraph(block.words().replace('\n', ' '), block.form(), leftOut.get(i));
            }
        }
        return sink.finish();
    }

    /** Sites of offices must declare the title of what they publish. */
    private static String declared(Document document) {
        Element declared = document.selectFirst("meta[name=ArticleTitle]");
        return declared == null ? "" : declared.attr("content");
    }

    /** The head's title belongs to the document only where that has no other. */
    private static void title(String title, List<PageBlock> blocks, List<Optional<LeftOut>> leftOut,
            SourceBuilder sink) {
        if (title.isEmpty()) {
            return;
        }
        int end = title.length();
        for (int i = 1; i < title.length() && !isOfDocument(title, end); i++) {
            if (SITE_SEPARATORS.indexOf(title.charAt(i)) >= 0) {
                end = i;
            }
        }
        if (!Titles.isComplete(title.substring(0, end)) || bearsTitle(blocks, leftOut)) {
            sink.paragraph(title, LineForm.PLAIN, Optional.of(LeftOut.WEB_PAGE));
            return;
        }
        sink.paragraph(title.substring(0, end), LineForm.PLAIN, Optional.empty());
        if (end < title.length()) {
            sink.paragraph(title.substring(end), LineForm.PLAIN, Optional.of(LeftOut.WEB_PAGE));
        }
    }

    private static boolean isOfDocument(String title, int end) {
        return end < title.length() && Titles.isComplete(title.substring(0, end));
    }

    private static boolean bearsTitle(List<PageBlock> blocks, List<Optional<LeftOut>> leftOut) {
        StringBuilder top = new StringBuilder();
        int seen = 0;
        for (int i = 0; i < blocks.size() && seen < TITLE_LINES; i++) {
            if (leftOut.get(i).isEmpty() && !blocks.get(i).isRow()) {
                seen++;
                top.append(Titles.withoutBlanks(blocks.get(i).words()));
                if (Titles.isComplete(top) || Titles.isComplete(blocks.get(i).words())) {
                    return true;
                }
            }
        }
        return false;
    }
}
