package cn.yaodian.writing.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * What a paragraph has beside its style. Lengths are points. Written in the order that the schema has, whatever the order
 * in which it was said.
 */
final class ParagraphFormat {

    private record Tab(String kind, double at) {}

    private record Border(String side, double thickness, String colour) {}

    private final String style;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<Border> borders = new ArrayList<>();
    private final List<String> spacing = new ArrayList<>();
    private final List<String> indents = new ArrayList<>();
    private boolean keepNext;
    private boolean newPage;
    private String align = "";

    ParagraphFormat(String style) {
        this.style = style;
    }

    /** May not be parted from what follows by a page break. */
    ParagraphFormat keepNext(boolean kept) {
        keepNext = kept;
        return this;
    }

    ParagraphFormat newPage(boolean wanted) {
        newPage = wanted;
        return this;
    }

    /** @param sides top, left, bottom, right, in this order */
    ParagraphFormat border(double thickness, String colour, String... sides) {
        for (String side : sides) {
            borders.add(new Border(side, thickness, colour));
        }
        return this;
    }

    /** @param kind left, center, right; @param at from the text area's left edge */
    ParagraphFormat tab(String kind, double at) {
        tabs.add(new Tab(kind, at));
        return this;
    }

    /** White above it. */
    ParagraphFormat before(double points) {
        if (points > 0) {
            spacing.addAll(List.of("before", Twips.of(points)));
        }
        return this;
    }

    /** Height of its lines. */
    ParagraphFormat exactly(double points) {
        spacing.addAll(List.of("line", Twips.of(points), "lineRule", "exact"));
        return this;
    }

    /** @param kind left, right, firstLine, hanging; at most once each, in this order */
    ParagraphFormat indent(String kind, double points) {
        indents.addAll(List.of(kind, Twips.of(points)));
        return this;
    }

    /** @param value left, center, right, distribute */
    ParagraphFormat align(String value) {
        align = value;
        return this;
    }

    void write(WordXml xml) {
        xml.start("pPr").empty("pStyle", "val", style);
        if (keepNext) {
            xml.empty("keepNext");
        }
        if (newPage) {
            xml.empty("pageBreakBefore");
        }
        if (!borders.isEmpty()) {
            xml.start("pBdr");
            borders.forEach(border -> xml.empty(border.side(), "val", "single", "sz",
                    Long.toString(Math.round(border.thickness() * 8)), "space", "0", "color", border.colour()));
            xml.end();
        }
        if (!tabs.isEmpty()) {
            xml.start("tabs");
            tabs.forEach(tab -> xml.empty("tab", "val", tab.kind(), "pos", Twips.of(tab.at())));
            xml.end();
        }
        if (!spacing.isEmpty()) {
            xml.empty("spacing", spacing.toArray(String[]::new));
        }
        if (!indents.isEmpty()) {
            xml.empty("ind", indents.toArray(String[]::new));
        }
        if (!align.isEmpty()) {
            xml.empty("jc", "val", align);
        }
        xml.end();
    }
}
