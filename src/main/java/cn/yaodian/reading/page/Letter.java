package cn.yaodian.reading.page;

import cn.yaodian.reading.text.Glyphs;

/**
 * What one glyph says and where it stands. Lengths in points, from the sheet's upper left corner downward.
 *
 * @param text     of the glyph; more than one character for a ligature
 * @param x        left end of its baseline
 * @param baseline height of the baseline's left end
 * @param width    how far the next glyph stands by nature, along the baseline
 * @param size     of the type
 * @param angle    by which the baseline is turned, in degrees against the clock
 * @param spaced   whether a blank stands before it in its row
 */
public record Letter(String text, double x, double baseline, double width, double size, double angle, boolean bold,
        boolean spaced) {

    /** Share of the size that a character reaches above its baseline, and below. */
    private static final double ASCENT = 0.75;
    private static final double DESCENT = 0.1;

    /** A letter as it is drawn; blanks are letters too. */
    public Letter(String text, double x, double baseline, double width, double size, double angle, boolean bold) {
        this(text, x, baseline, width, size, angle, bold, false);
    }

    double right() {
        return x + width;
    }

    double top() {
        return baseline - ASCENT * size;
    }

    double bottom() {
        return baseline + DESCENT * size;
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return (top() + bottom()) / 2;
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!Glyphs.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    Letter at(double newX, double newBaseline, double newAngle) {
        return new Letter(text, newX, newBaseline, width, size, newAngle, bold, spaced);
    }

    Letter asBold() {
        return new Letter(text, x, baseline, width, size, angle, true, spaced);
    }

    /** The same with a blank behind it that ends its row: a line's end does not show it in any other way. */
    Letter endingIn(String blank) {
        return new Letter(text + blank, x, baseline, width, size, angle, bold, spaced);
    }

    Letter asSpaced() {
        return new Letter(text, x, baseline, width, size, angle, bold, true);
    }
}
