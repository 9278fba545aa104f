package cn.yaodian.reading.page;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes page numbers and running heads and feet off: they stand at a page's edge and come again on other pages. */
final class Furniture {

    /** Share of a page's height, above and below, in which they stand. */
    private static final double HEAD = 0.12;
    private static final double FOOT = 0.87;
    /** How far they may move from page to page, in points. */
    private static final double SHIFT = 6;
    /** Lines at an edge that are looked at. */
    private static final int DEEPEST = 3;
    private static final int LONGEST = 80;
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_DIGITS = 8;

    /** A line at an edge: what it says but for its figures, and how high it stands. */
    private record Edge(String words, long height) {}

    private final Map<Edge, Set<Integer>> pagesOf = new HashMap<>();
    private final Map<Edge, Set<String>> textsOf = new HashMap<>();
    private int pages;

    /** @return the pages with what belongs to the sheet turned into what is left out */
    List<ReadPage> takeOff(List<ReadPage> all) {
        pages = all.size();
        for (int i = 0; i < all.size(); i++) {
            for (int at : edges(all.get(i))) {
                PageItem.Text text = (PageItem.Text) all.get(i).items().get(at);
                count(text.line(), i);
            }
        }
        return all.stream().map(this::takeOff).toList();
    }

    private void count(TextLine line, int page) {
        for (Edge edge : List.of(edge(line, 0), edge(line, 1))) {
            pagesOf.computeIfAbsent(edge, key -> new HashSet<>()).add(page);
            textsOf.computeIfAbsent(edge, key -> new HashSet<>()).add(line.text());
        }
    }

    /** Heights are counted in steps, once from the step's edge and once from its middle, so that near ones meet. */
    private static Edge edge(TextLine line, int half) {
        return new Edge(masked(line.text()), 2 * (long) Math.floor(line.baseline() / SHIFT / 2 + half / 2.0) + half);
    }

    private ReadPage takeOff(ReadPage page) {
        Set<Integer> edges = edges(page);
        List<PageItem> items = new ArrayList<>();
        for (int i = 0; i < page.items().size(); i++) {
            PageItem item = page.items().get(i);
            Optional<LeftOut> reason = edges.contains(i) && item instanceof PageItem.Text text
                    ? reason(text.line())
                    : Optional.empty();
            items.add(reason.isPresent() && item instanceof PageItem.Text text
                    ? new PageItem.Aside(text.line().text(), reason.get())
                    : item);
        }
        return page.with(items);
    }

    private Optional<LeftOut> reason(TextLine line) {
        if (isPageNumber(line.text())) {
            return Optional.of(LeftOut.PAGE_NUMBER);
        }
        return comesAgain(line) ? Optional.of(LeftOut.RUNNING_HEAD) : Optional.empty();
    }

    /** On several pages at one height the same words, and figures in them that go with the pages or do not change. */
    private boolean comesAgain(TextLine line) {
        for (Edge edge : List.of(edge(line, 0), edge(line, 1))) {
            int count = pagesOf.getOrDefault(edge, Set.of()).size();
            int texts = textsOf.getOrDefault(edge, Set.of()).size();
            if (count >= Math.max(2, Math.min(3, pages)) && (texts == 1 || texts == count && count > 2)) {
                return true;
            }
        }
        return false;
    }

    /** The lines near the upper and lower edge, by their place among the items. */
    private static Set<Integer> edges(ReadPage page) {
        Set<Integer> edges = new HashSet<>();
        int above = 0;
        for (int i = 0; i < page.items().size() && above < DEEPEST; i++) {
            if (page.items().get(i) instanceof PageItem.Text text) {
                above++;
                if (text.line().baseline() < HEAD * page.height() && isShort(text.line())) {
                    edges.add(i);
                }
            }
        }
        int below = 0;
        for (int i = page.items().size() - 1; i >= 0 && below < DEEPEST; i--) {
            if (page.items().get(i) instanceof PageItem.Text text) {
                below++;
                if (text.line().baseline() > FOOT * page.height() && isShort(text.line())) {
                    edges.add(i);
                }
            }
        }
        return edges;
    }

    private static boolean isShort(TextLine line) {
        return line.text().length() <= LONGEST && !line.text().startsWith("附");
    }

    private static String masked(String text) {
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Glyphs.isDigit(c) && !Glyphs.isBlank(c)) {
                masked.append(c);
            } else if (Glyphs.isDigit(c) && (masked.isEmpty() || masked.charAt(masked.length() - 1) != '#')) {
                masked.append('#');
            }
        }
        return masked.toString();
    }

    /** — 3 —, 第 3 页 共 9 页, 3/9, Page 3, Ⅲ, iv. */
    static boolean isPageNumber(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Glyphs.isDigit(c) || c >= 'Ⅰ' && c <= 'ⅿ' || "ivxIVX".indexOf(c) >= 0) {
                digits++;
            } else if ("-—–―－─━﹣~～·•.|第页共/PAGEpageoOfF[]()（）".indexOf(c) < 0 && !Glyphs.isBlank(c)) {
                return false;
            }
        }
        return digits > 0 && digits <= MOST_DIGITS;
    }
}
