package cn.yaodian.inspection.measure;

/**
 * One glyph where it stands on a sheet.
 *
 * @param text     what it says; more than one character for a ligature
 * @param x        left end of its baseline, in mm
 * @param baseline in mm from the sheet's upper edge
 * @param width    how far the next glyph stands by nature, in mm
 * @param size     of the type, in points
 * @param angle    by which its baseline is turned against the clock, in degrees from 0 to 359
 * @param font     name of the font as the file gives it
 * @param ink      the box around what is black of it, in mm; empty for a blank
 * @param outlined whether the ink is that of the glyph's own outline; an estimate by the type's size otherwise
 */
public record PrintedGlyph(String text, double x, double baseline, double width, double size, int angle, String font,
        Colour colour, Box ink, boolean outlined) {

    public boolean isBlank() {
        return text.isBlank() || text.codePoints().allMatch(c -> Character.isSpaceChar(c) || c < ' ');
    }

    public boolean isLevel() {
        return angle == 0;
    }

    public double right() {
        return x + width;
    }
}
