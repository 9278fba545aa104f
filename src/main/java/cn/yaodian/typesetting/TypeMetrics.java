package cn.yaodian.typesetting;

import cn.yaodian.document.Typeface;

/** What the typesetter has to know of the fonts that will be painted. Implementations may be used by several threads. */
public interface TypeMetrics {

    /** Marks that Chinese and Western text share; a font made for Western text has them too narrow for Chinese. */
    String CHINESE_MARKS = "“”‘’—…";

    /** @return the width of the character in em in this very typeface; that of the missing glyph where it has none */
    double ownAdvance(Typeface typeface, int codePoint);

    /** @return the width of the character in em, in the typeface that {@link #covering} names for it */
    default double advance(Typeface typeface, int codePoint) {
        return ownAdvance(covering(typeface, codePoint), codePoint);
    }

    boolean hasGlyph(Typeface typeface, int codePoint);

    /**
     * The typeface that lends the glyph where the wanted one lacks it; the wanted one itself where no typeface has it.
     * The typesetter marks text with the lender, so that every painter shows the same glyph.
     */
    default Typeface covering(Typeface wanted, int codePoint) {
        boolean chineseMark = CHINESE_MARKS.indexOf(codePoint) >= 0;
        if (hasGlyph(wanted, codePoint) && (!chineseMark || ownAdvance(wanted, codePoint) > 0.75)) {
            return wanted;
        }
        // 仿宋 and 楷体 are closest to each other; 宋体, the plainest, has the most glyphs and stands in for the rest.
        for (Typeface lender : new Typeface[] {Typeface.FANGSONG, Typeface.KAITI, Typeface.HEITI, Typeface.SONGTI}) {
            if (lender != wanted && isNear(wanted, lender) && hasGlyph(lender, codePoint)) {
                return lender;
            }
        }
        return hasGlyph(wanted, codePoint) || !hasGlyph(Typeface.SONGTI, codePoint) ? wanted : Typeface.SONGTI;
    }

    private static boolean isNear(Typeface wanted, Typeface lender) {
        boolean brush = wanted == Typeface.FANGSONG || wanted == Typeface.KAITI;
        boolean lendsBrush = lender == Typeface.FANGSONG || lender == Typeface.KAITI;
        return brush == lendsBrush;
    }
}
