package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;

import cn.yaodian.document.Typeface;

/**
 * Puts — 1 — below the text area: on odd pages at the right before one blank character, on even pages at the left after
 * one (GB/T 9704-2012, 7.5).
 */
final class PageNumbers {

    /** Share of 宋体's size from a dash's upper edge to the baseline. */
    private static final double DASH_ASCENT = 0.40;
    private static final double GAP = Sheet.mm(7);

    private final TypeMetrics metrics;

    PageNumbers(TypeMetrics metrics) {
        this.metrics = metrics;
    }

    List<Page> on(List<Page> pages) {
        return pages.stream().map(this::numbered).toList();
    }

    private Page numbered(Page page) {
        List<Glyph> text = Glyph.of("— " + page.number() + " —", Typeface.SONGTI, Sheet.SIZE_4, metrics);
        boolean odd = page.number() % 2 == 1;
        double left = odd ? Sheet.RIGHT - Sheet.CELL - Glyph.width(text) : Sheet.LEFT + Sheet.CELL;
        double baseline = Sheet.BOTTOM + GAP + DASH_ASCENT * Sheet.SIZE_4;
        List<Mark> marks = new ArrayList<>(page.marks());
        marks.addAll(TextLine.natural(text, left, Sheet.SIZE_4).marks(baseline, 1, Ink.BLACK));
        return new Page(page.number(), page.width(), page.height(), marks, page.anchors());
    }
}
