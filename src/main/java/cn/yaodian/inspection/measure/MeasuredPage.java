package cn.yaodian.inspection.measure;

import java.util.List;

/**
 * One sheet and all that is to be seen on it, in the order it is drawn.
 *
 * @param number from 1, counted in the file
 * @param width  of the sheet as it is looked at, in mm
 */
public record MeasuredPage(int number, double width, double height, List<PrintedGlyph> glyphs,
        List<PrintedRule> rules, List<PrintedPicture> pictures) {

    public MeasuredPage {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
        pictures = List.copyOf(pictures);
    }

    public boolean isAcross() {
        return width > height;
    }

    /** Nothing but pictures on it: scanned from paper. */
    public boolean isPicture() {
        return !pictures.isEmpty() && glyphs.stream().allMatch(PrintedGlyph::isBlank);
    }
}
