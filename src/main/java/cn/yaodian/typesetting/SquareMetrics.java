package cn.yaodian.typesetting;

import cn.yaodian.document.Typeface;

/**
 * Type as the standard thinks of it: a Chinese character fills a square, a Western one half of it. For what is laid out
 * before it is known which fonts will show it.
 */
public final class SquareMetrics implements TypeMetrics {

    @Override
    public double ownAdvance(Typeface typeface, int codePoint) {
        return CellWidth.of(codePoint);
    }

    @Override
    public boolean hasGlyph(Typeface typeface, int codePoint) {
        return true;
    }
}
