package cn.yaodian.reading.ofd;

import cn.yaodian.reading.text.Glyphs;

/** How wide characters are by nature, in sizes of the type; OFD itself does not say, and its fonts may be elsewhere. */
public final class GlyphWidth {

    private static final double NARROW = 0.3;
    private static final double USUAL = 0.5;
    private static final double CAPITAL = 0.7;
    private static final double WIDE = 0.9;
    private static final double BLANK = 0.25;
    /** A distance to the next character that exceeds its width by more parts them. */
    private static final double SLACK = 0.17;

    private GlyphWidth() {}

    /**
     * @param step distance to the next character of the same stretch, in sizes of the type; NaN for the last one
     */
    public static double of(int character, double step) {
        double usual = usual(character);
        if (Double.isNaN(step) || step <= 0) {
            return usual;
        }
        double widest = widest(character, usual);
        // Of a sign that may be wide, what exceeds it is the room of a line that was spread.
        return step <= widest ? step : Math.max(usual, widest >= 1 ? 1 : usual);
    }

    /** Fonts for Chinese make all Western letters and digits equally wide, and some signs as wide as ideographs. */
    private static double widest(int character, double usual) {
        if (!isWestern(character)) {
            return usual;
        }
        return Character.isLetterOrDigit(character) ? Math.max(USUAL, usual) + SLACK : Math.max(1, usual);
    }

    private static double usual(int character) {
        if (!isWestern(character)) {
            return 1;
        }
        if (character <= ' ' || character == '\u00a0') {
            return BLANK;
        }
        if ("ijl!|.,:;'`()[]{}ftrI".indexOf(character) >= 0) {
            return NARROW;
        }
        if ("mwMW%@".indexOf(character) >= 0) {
            return WIDE;
        }
        return character >= 'A' && character <= 'Z' ? CAPITAL : USUAL;
    }

    private static boolean isWestern(int character) {
        return character < 0x2000 && !Glyphs.isHan((char) character) && character != '·';
    }
}
