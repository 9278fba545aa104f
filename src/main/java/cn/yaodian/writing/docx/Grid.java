package cn.yaodian.writing.docx;

/** How word processors lay lines out, in points. */
final class Grid {

    /** Height of a line of the grid: 579 twips, so that 22 fill the text area and 23 do not. */
    static final double LINE = 28.95;
    /** Of a line of fixed height, word processors put this share above the baseline. */
    static final double ABOVE_BASELINE = 0.8;

    private Grid() {}

    /** Upper edge of a line of the grid's height whose type stands on the given baseline. */
    static double lineTop(double baseline) {
        return baseline - ABOVE_BASELINE * LINE;
    }
}
