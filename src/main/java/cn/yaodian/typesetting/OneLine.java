package cn.yaodian.typesetting;

import cn.yaodian.document.Typeface;
import java.util.List;

/**
 * Text that has one line to itself, however long it is: what its room does not hold is condensed, and made smaller where
 * that is not enough. Nothing then leaves the page or runs into what stands beside it.
 *
 * @param typeface that it is wanted in
 * @param size     of the type in points, where it needs not be smaller
 */
record OneLine(String text, Typeface typeface, double size, TypeMetrics metrics) {

    /** Narrower than this, glyphs can no longer be told apart; the type is made smaller instead. */
    private static final double NARROWEST = 0.66;

    static OneLine size3(String text, Typeface typeface, TypeMetrics metrics) {
        return new OneLine(text, typeface, Sheet.SIZE_3, metrics);
    }

    /** Width where there is room enough. */
    double width() {
        return Glyph.width(glyphs(1));
    }

    /** Width where there is so much room. */
    double width(double room) {
        return Math.min(width(), Math.max(room, 0));
    }

    TextLine atLeft(double left, double room) {
        double wanted = width();
        double share = wanted <= room || wanted == 0 ? 1 : Math.max(room, 0) / wanted;
        double stretch = Math.max(NARROWEST, share);
        List<Glyph> glyphs = glyphs(share);
        List<Double> xs = LineFill.natural(glyphs, left, Math.max(Sheet.RIGHT, left + room));
        return share == 1
                ? new TextLine("", glyphs, xs, size, 1)
                : new TextLine("", glyphs, xs, size * share / stretch, stretch);
    }

    TextLine atRight(double right, double room) {
        return atLeft(right - width(room), room);
    }

    TextLine centred(double left, double right) {
        return atLeft((left + right - width(right - left)) / 2, right - left);
    }

    /** @param share of the natural width that each glyph keeps */
    private List<Glyph> glyphs(double share) {
        double em = size == Sheet.SIZE_3 ? Sheet.CELL : size;
        return Glyph.of(text, typeface, em * share, metrics);
    }

    /**
     * Parts a line's room between what stands at its left and what stands at its right.
     *
     * @param gap that is kept free between the two
     * @return room of the one at the left
     */
    static double roomAtLeft(double left, double right, double room, double gap) {
        double free = Math.max(0, room - gap);
        if (left + right <= free || left <= free / 2) {
            return Math.min(left, free);
        }
        return Math.max(free / 2, free - right);
    }
}
