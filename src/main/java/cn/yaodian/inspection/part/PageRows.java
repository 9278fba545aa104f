package cn.yaodian.inspection.part;

import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.measure.MeasuredPage;
import cn.yaodian.inspection.measure.PrintedGlyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the glyphs of a page in rows. */
final class PageRows {

    /** How far baselines of one row may differ, in mm. */
    private static final double SAME = 0.8;
    private static final int DOWNWARD = 270;
    private static final int UPWARD = 90;

    private PageRows() {}

    /** Rows of level text from above. */
    static List<TextRow> level(MeasuredPage page) {
        return rows(page.number(), page.glyphs().stream().filter(PrintedGlyph::isLevel).toList());
    }

    /**
     * Rows that are upright when a sheet lying across is turned back, in places of the upright sheet (GB/T 9704-2012, 8).
     * Such a sheet was turned clockwise, so that its left edge lies above and its text reads downward.
     */
    static List<TextRow> turned(MeasuredPage page) {
        return rows(page.number(), page.glyphs().stream().filter(glyph -> glyph.angle() == DOWNWARD)
                .map(glyph -> new PrintedGlyph(glyph.text(), glyph.baseline(), page.width() - glyph.x(), glyph.width(),
                        glyph.size(), 0, glyph.font(), glyph.colour(), turned(glyph.ink(), page), glyph.outlined()))
                .toList());
    }

    private static Box turned(Box box, MeasuredPage page) {
        return new Box(box.top(), page.width() - box.right(), box.bottom(), page.width() - box.left());
    }

    /** Rows on a sheet that was turned the other way. */
    static List<TextRow> turnedWrong(MeasuredPage page) {
        return rows(page.number(), page.glyphs().stream().filter(glyph -> glyph.angle() == UPWARD)
                .map(glyph -> new PrintedGlyph(glyph.text(), page.height() - glyph.baseline(), glyph.x(),
                        glyph.width(), glyph.size(), 0, glyph.font(), glyph.colour(), glyph.ink(), false))
                .toList());
    }

    private static List<TextRow> rows(int page, List<PrintedGlyph> glyphs) {
        List<PrintedGlyph> sorted = glyphs.stream().filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.comparingDouble(PrintedGlyph::baseline)).toList();
        List<TextRow> rows = new ArrayList<>();
        List<PrintedGlyph> row = new ArrayList<>();
        for (PrintedGlyph glyph : sorted) {
            if (!row.isEmpty() && glyph.baseline() - row.getFirst().baseline() > SAME) {
                rows.add(new TextRow(page, row));
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(new TextRow(page, row));
        }
        return rows;
    }
}
