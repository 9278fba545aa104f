package cn.yaodian.typesetting;

import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts — 1 — below the text area: on odd pages at the right before one blank character, on even pages at the left after
 * one (GB/T 9704-2012, 7.5). On a sheet that lies across it keeps its place on the sheet (8).
 */
final class PageNumbers {

    /** Share of 宋体's size from a dash's upper edge to the baseline. */
    private static final double DASH_ASCENT = 0.40;
    private static final double GAP = Sheet.mm(7);

    private final TypeMetrics metrics;
    private final int first;
    private final int last;

    /**
     * @param first page that shows its number: the second of a letter (10.1)
     * @param last  page that does: the last with text. A page that bears the imprint alone, and a blank one before it,
     *              show none
     */
    PageNumbers(TypeMetrics metrics, int first, int last) {
        this.metrics = metrics;
        this.first = first;
        this.last = last;
    }

    List<Page> on(List<Page> pages) {
        return pages.stream().map(page -> page.number() < first || page.number() > last ? page : numbered(page))
                .toList();
    }

    private Page numbered(Page page) {
        List<Glyph> text = Glyph.of("— " + page.number() + " —", Typeface.SONGTI, Sheet.SIZE_4, metrics);
        boolean odd = page.number() % 2 == 1;
        double left = odd ? Sheet.RIGHT - Sheet.CELL - Glyph.width(text) : Sheet.LEFT + Sheet.CELL;
        double baseline = Sheet.BOTTOM + GAP + DASH_ASCENT * Sheet.SIZE_4;
        boolean across = page.width() > page.height();
        List<Mark> marks = new ArrayList<>(page.marks());
        for (Mark mark : TextLine.natural(text, left, Sheet.SIZE_4).marks(baseline, 1, Ink.BLACK)) {
            marks.add(across && mark instanceof Mark.Text line ? new Mark.Upright(line) : mark);
        }
        List<Part> parts = new ArrayList<>(page.parts());
        parts.add(new Part(Role.Plain.ARTIFACT, marks.size() - page.marks().size(), false));
        return new Page(page.number(), page.width(), page.height(), marks, page.anchors(), parts);
    }
}
