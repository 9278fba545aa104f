package cn.yaodian.reading.html;

import cn.yaodian.reading.header.Titles;
import cn.yaodian.reading.text.LeftOut;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the document among the lines of a page: the run of lines whose worth together is greatest, without what stands
 * between them and belongs to the page. No name of a site or of its system is asked for.
 */
final class MainContent {

    /** So far below its own lines may a page repeat its title. */
    private static final int TITLE_WITHIN = 20;
    /** Share of the worth of what a page says that lies in one element, and how far out that is looked for. */
    private static final double MOST_OF_IT = 0.8;
    private static final int HIGHEST = 24;

    private final List<PageBlock> blocks;
    private final int[] worth;
    private final List<Optional<LeftOut>> leftOut = new ArrayList<>();
    private int start;
    private int end;

    private MainContent(List<PageBlock> blocks, String pageTitle) {
        this.blocks = blocks;
        BlockWorth judge = new BlockWorth(pageTitle, MetadataTables.among(blocks));
        this.worth = blocks.stream().mapToInt(judge::of).toArray();
    }

    /** For each line why it is left out; empty for those of the document. */
    static List<Optional<LeftOut>> leftOut(List<PageBlock> blocks, String pageTitle) {
        MainContent content = new MainContent(blocks, pageTitle);
        content.findRun();
        content.extend();
        content.endAtFurniture();
        content.decide();
        content.repeatedTitle();
        return content.leftOut;
    }

    /** The run of greatest sum, in one pass. */
    private void findRun() {
        long best = 0;
        long sum = 0;
        int from = 0;
        end = blocks.size();
        for (int i = 0; i < worth.length; i++) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += worth[i];
            if (sum > best) {
                best = sum;
                start = from;
                end = i + 1;
            }
        }
    }

    /** Lines that say little of themselves, such as a letterhead, belong to the run if they stand in it. */
    private void extend() {
        while (start > 0 && belongs(start - 1, start)) {
            start--;
        }
        while (end < blocks.size() && belongs(end, end - 1)) {
            end++;
        }
    }

    /** Behind what ends a page's text, as 分享到 does, only what stands in one element with the text goes on. */
    private void endAtFurniture() {
        if (start >= end) {
            return;
        }
        Element text = textElement();
        boolean behind = false;
        for (int i = lastOf(text) + 1; i < end; i++) {
            behind |= worth[i] <= BlockWorth.FURNITURE;
            if (behind && worth[i] > BlockWorth.FURNITURE) {
                end = i;
            }
        }
    }

    /** The innermost element that holds most of the worth of the run. */
    private Element textElement() {
        Map<Element, Long> sums = new IdentityHashMap<>();
        long all = 0;
        for (int i = start; i < end; i++) {
            int own = Math.max(0, worth[i]);
            all += own;
            int height = 0;
            for (Element at = blocks.get(i).owner(); at != null && height < HIGHEST; at = at.parent()) {
                sums.merge(at, (long) own, Long::sum);
                height++;
            }
        }
        Element innermost = blocks.get(start).owner();
        int height = 0;
        while (sums.getOrDefault(innermost, 0L) < MOST_OF_IT * all && innermost.parent() != null && height < HIGHEST) {
            innermost = innermost.parent();
            height++;
        }
        return innermost;
    }

    private int lastOf(Element text) {
        int last = end - 1;
        while (last > start && !isWithin(blocks.get(last).owner(), text)) {
            last--;
        }
        return last;
    }

    private static boolean isWithin(Element owner, Element text) {
        Element at = owner;
        for (int height = 0; at != null && height < HIGHEST; height++) {
            if (at == text) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private boolean belongs(int line, int edge) {
        Element own = blocks.get(line).owner();
        Element beside = blocks.get(edge).owner();
        return worth[line] > BlockWorth.FURNITURE && (own == beside || isSame(own.parent(), beside.parent())
                || isSame(grandparent(own), grandparent(beside)));
    }

    private static @Nullable Element grandparent(Element element) {
        Element parent = element.parent();
        return parent == null ? null : parent.parent();
    }

    private static boolean isSame(@Nullable Element one, @Nullable Element other) {
        return one != null && one == other;
    }

    private void decide() {
        for (int i = 0; i < blocks.size(); i++) {
            boolean kept = i >= start && i < end && worth[i] > BlockWorth.FURNITURE;
            leftOut.add(kept ? Optional.empty() : Optional.of(LeftOut.WEB_PAGE));
        }
    }

    /** The site's headline over a document that begins with its own title. */
    private void repeatedTitle() {
        List<Integer> kept = kept(TITLE_WITHIN);
        if (kept.size() < 2) {
            return;
        }
        String headline = bare(kept.getFirst());
        StringBuilder below = new StringBuilder();
        kept.subList(1, kept.size()).forEach(i -> below.append(bare(i)));
        String known = headline.endsWith("…") || headline.endsWith("...")
                ? headline.substring(0, headline.length() - (headline.endsWith("…") ? 1 : 3))
                : headline;
        if (Titles.isComplete(headline) && below.indexOf(known) >= 0 && !isIssuedOnly(below, known)) {
            leftOut.set(kept.getFirst(), Optional.of(LeftOut.REPEATED_TITLE));
        }
    }

    /** A title that stands below only within 《》 is cited there and not repeated. */
    private static boolean isIssuedOnly(StringBuilder below, String title) {
        int at = below.indexOf(title);
        boolean cited = true;
        while (at >= 0 && cited) {
            cited = at > 0 && below.charAt(at - 1) == '《';
            at = below.indexOf(title, at + 1);
        }
        return cited;
    }

    private List<Integer> kept(int most) {
        List<Integer> kept = new ArrayList<>();
        for (int i = start; i < end && kept.size() < most; i++) {
            if (leftOut.get(i).isEmpty()) {
                kept.add(i);
            }
        }
        return kept;
    }

    private String bare(int block) {
        return Titles.withoutBlanks(blocks.get(block).words());
    }
}
