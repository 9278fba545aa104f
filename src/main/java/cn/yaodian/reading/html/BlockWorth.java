package cn.yaodian.reading.html;

import cn.yaodian.reading.duty.UnitNames;
import cn.yaodian.reading.header.DocumentNumbers;
import cn.yaodian.reading.header.Titles;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How much a line of a page speaks for being part of the document (above 0) or of what the page puts around it (below
 * 0): the document is where the sum is greatest.
 */
final class BlockWorth {

    /** Below this a line belongs to the page whatever stands beside it. */
    static final int FURNITURE = -4;

    private static final Words METADATA = Words.named("page-metadata");
    private static final Words RESIDUE = Words.named("web-residue");
    private static final Words FOOTERS = Words.named("page-footers");
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside");
    private static final int MOST = 120;
    private static final int LONG = 25;
    private static final int LONGEST_FOOTER = 200;
    private static final int LONGEST_LINK = 80;
    private static final int DEEPEST = 24;
    private static final int SHORTEST_TITLE = 6;

    private final String pageTitle;
    private final Set<Element> metadata;

    /**
     * @param pageTitle what the page's head says, without blanks
     * @param metadata  tables that say of the document what an archive wants to know
     */
    BlockWorth(String pageTitle, Set<Element> metadata) {
        this.pageTitle = pageTitle;
        this.metadata = metadata;
    }

    int of(PageBlock block) {
        String line = block.words().strip();
        if (isAround(block.owner())) {
            return -30;
        }
        if (isMetadata(block)) {
            return -6;
        }
        if (line.length() <= LONGEST_FOOTER && (FOOTERS.anyIn(line) || isResidue(line))) {
            return -10;
        }
        if (isTitle(block, line)) {
            return 60;
        }
        if (block.isLink() && line.length() <= LONGEST_LINK) {
            return isOfDocument(line) ? 2 : -12;
        }
        int text = line.length() - block.linked();
        boolean sentence = line.chars().anyMatch(c -> c == '。' || c == '；' || c == '，');
        if (block.isRow() || sentence && text >= LONG / 2 || text >= LONG) {
            return Math.min(MOST, text);
        }
        return isOfDocument(line) ? 12 : UnitNames.looksLikeUnit(Titles.withoutBlanks(line)) ? 6 : -2;
    }

    /** Links to the document's own attachments stand in it too. */
    private static boolean isOfDocument(String line) {
        return line.startsWith("附件") || LineLooks.isDate(line) || DocumentNumbers.onLine(line).isPresent()
                || LabelReader.read(TracedText.of(line, 0)).isPresent() || LineLooks.endsInColon(line)
                || Titles.isComplete(line) && line.length() >= SHORTEST_TITLE;
    }

    private boolean isTitle(PageBlock block, String line) {
        String bare = Titles.withoutBlanks(line);
        if (block.isRow() || block.isLink() && block.form().headingLevel() == 0 || bare.length() < SHORTEST_TITLE) {
            return false;
        }
        int level = block.form().headingLevel();
        return pageTitle.contains(bare) && (Titles.isComplete(bare) || level > 0)
                || (level == 1 || level == 2) && Titles.isComplete(bare);
    }

    /** 索引号：… on a line of its own, or a row of a table of such. */
    private boolean isMetadata(PageBlock block) {
        return block.isRow()
                ? metadata.contains(block.owner().closest("table"))
                : startsAs(block.words().strip(), METADATA);
    }

    /** Whether a row's words stand by twos: what is said, and what is said of it. */
    static boolean isMetadataRow(PageBlock row) {
        List<String> cells = row.cells().stream().map(cell -> Titles.withoutBlanks(cell.words()))
                .filter(cell -> !cell.isEmpty()).toList();
        int labels = 0;
        for (int i = 0; i < cells.size(); i += 2) {
            labels += METADATA.contains(withoutColon(cells.get(i))) ? 1 : 0;
        }
        long together = cells.stream().filter(cell -> startsAs(cell, METADATA) && cell.length() > 6).count();
        return labels > 0 && labels * 2 >= (cells.size() + 1) / 2 || together * 2 >= Math.max(1, cells.size());
    }

    private static boolean isResidue(String line) {
        int start = 0;
        while (start < line.length() && Glyphs.isOpening(line.charAt(start))) {
            start++;
        }
        return startsAs(line.substring(start), RESIDUE);
    }

    private static boolean startsAs(String line, Words words) {
        String bare = line.length() > LONGEST_FOOTER ? "" : withoutInnerBlanks(line);
        int length = words.lengthAt(bare, 0);
        return length > 0 && (length == bare.length() || Glyphs.isColon(bare.charAt(length))
                || Glyphs.isClosing(bare.charAt(length)) || words == RESIDUE && Glyphs.isBlank(bare.charAt(length)));
    }

    /** 文 号： and 索 引 号 are drawn out to the width of their neighbours. */
    private static String withoutInnerBlanks(String line) {
        int colon = 0;
        while (colon < line.length() && !Glyphs.isColon(line.charAt(colon))) {
            colon++;
        }
        return colon < line.length() && colon < 16
                ? Titles.withoutBlanks(line.substring(0, colon)) + line.substring(colon)
                : line;
    }

    static String withoutColon(String cell) {
        return !cell.isEmpty() && Glyphs.isColon(cell.charAt(cell.length() - 1))
                ? cell.substring(0, cell.length() - 1)
                : cell;
    }

    private static boolean isAround(Element owner) {
        Element at = owner;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            String role = at.attr("role");
            if (AROUND.contains(at.normalName()) || role.equals("navigation") || role.equals("contentinfo")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
