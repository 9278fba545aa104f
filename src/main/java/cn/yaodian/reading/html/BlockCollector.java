package cn.yaodian.reading.html;

import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.line.Line;
import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a page and collects its lines as a browser would show them. Not for several threads. */
final class BlockCollector implements NodeFilter {

    private final Element root;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final ListLabels lists = new ListLabels();
    private final StringBuilder words = new StringBuilder();
    private Element owner;
    private String label = "";
    private int links;
    private int preformatted;
    private int bolds;
    private int linked;
    private int bold;
    private int shown;

    private BlockCollector(Element root) {
        this.root = root;
        this.owner = root;
    }

    static List<PageBlock> of(Element root) {
        BlockCollector collector = new BlockCollector(root);
        root.filter(collector);
        collector.flush();
        return collector.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (!ElementLooks.isShown(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element != root && element.normalName().equals("table") && PageTable.isData(element)) {
            flush();
            blocks.addAll(PageTable.rows(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        if (element.normalName().equals("br")) {
            flush();
            return;
        }
        if (ElementLooks.isBlock(element)) {
            flush();
            owner = element;
        }
        preformatted += element.normalName().equals("pre") ? 1 : 0;
        links += isLink(element) ? 1 : 0;
        bolds += ElementLooks.isBold(element) ? 1 : 0;
        switch (element.normalName()) {
            case "ol", "ul", "menu", "dir" -> lists.enter(element);
            case "li" -> label = lists.next(element);
            default -> {
                // shows nothing of its own
            }
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            boolean block = ElementLooks.isBlock(element);
            if (block) {
                flush(); // before an item's end takes away its number
            }
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            links -= isLink(element) ? 1 : 0;
            bolds -= ElementLooks.isBold(element) ? 1 : 0;
            switch (element.normalName()) {
                case "ol", "ul", "menu", "dir" -> lists.leave();
                case "li" -> label = "";
                default -> {
                    // nothing was opened
                }
            }
            if (block) {
                owner = element.parent() == null ? root : element.parent();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    /** Blanks in the file show as one, and as none between ideographs that a line's end in the file parts. */
    private void append(TextNode node) {
        String text = node.getWholeText();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (preformatted > 0 && c == '\n') {
                flush();
                i++;
            } else if (isFileBlank(c)) {
                i = blanks(text, i);
            } else {
                take(c);
                i++;
            }
        }
    }

    /** Gives the place behind the blanks that begin here. */
    private int blanks(String text, int start) {
        int next = start;
        boolean lineEnd = false;
        while (next < text.length() && isFileBlank(text.charAt(next))
                && (preformatted == 0 || text.charAt(next) != '\n')) {
            lineEnd |= text.charAt(next) == '\n';
            next++;
        }
        char before = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        boolean shows = before != ' '
                && !(lineEnd && isWide(before) && (next == text.length() || isWide(text.charAt(next))));
        if (shows) {
            words.append(' ');
        }
        return next;
    }

    private static boolean isFileBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isWide(char c) {
        return c >= '\u2e80';
    }

    private void take(char c) {
        words.append(c);
        if (!Glyphs.isBlank(c)) {
            shown++;
            linked += links > 0 ? 1 : 0;
            bold += bolds > 0 ? 1 : 0;
        }
    }

    private void flush() {
        if (shown > 0) {
            String line = words.toString();
            int level = ElementLooks.headingLevel(owner);
            boolean indented = Line.width(line.substring(0, leadingBlanks(line))) >= 1
                    || ElementLooks.isIndented(owner);
            LineForm form = new LineForm(level, bold == shown, ElementLooks.isCentred(owner), indented);
            blocks.add(new PageBlock(labelled(line), form, List.of(), linked, owner));
            label = "";
        }
        words.setLength(0);
        linked = 0;
        bold = 0;
        shown = 0;
    }

    /** Pages that write the numbers themselves switch those of the browser off in a style sheet. */
    private String labelled(String line) {
        String stripped = line.substring(leadingBlanks(line));
        return label.isEmpty() || LabelReader.read(TracedText.of(stripped, 0)).isPresent() ? line : label + stripped;
    }

    private static int leadingBlanks(String line) {
        int blanks = 0;
        while (blanks < line.length() && Glyphs.isBlank(line.charAt(blanks))) {
            blanks++;
        }
        return blanks;
    }
}
