package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.part.TextRow;

/**
 * The figures of GB/T 9704-2012, in mm. They are written down here once more, apart from the program's own typesetting, so
 * that a mistake there is found here.
 */
final class Standard {

    static final double SHEET_WIDTH = 210;
    static final double SHEET_HEIGHT = 297;
    static final double LEFT = 28;
    static final double TOP = 37;
    static final double WIDTH = 156;
    static final double RIGHT = LEFT + WIDTH;
    static final double BOTTOM = TOP + 225;
    /** 一字. */
    static final double CELL = WIDTH / 28;
    /** 一行. */
    static final double LINE = 225.0 / 22;
    /** 3号, 2号 and 4号 in points. */
    static final double SIZE_3 = 16;
    static final double SIZE_2 = 22;
    static final double SIZE_4 = 14;

    static final double ONE = 1;
    static final double HALF = 0.5;
    /** For what has to be exact, what two programs may round otherwise, in points. */
    static final double SAME_SIZE = 0.25;
    /** Share of a Chinese character's square above the baseline. */
    private static final double ASCENT = 0.88;

    private Standard() {}

    /** Upper edge of the line of the grid that a row stands on. */
    static double lineTop(TextRow row) {
        return row.baseline() - ASCENT * row.em() - (LINE - row.em()) / 2;
    }

    /** Upper edge of a row's characters. */
    static double top(TextRow row) {
        return row.baseline() - ASCENT * row.em();
    }

    /** Lower edge of a row's characters. */
    static double bottom(TextRow row) {
        return row.baseline() + (1 - ASCENT) * row.em();
    }

    /** Baseline of type of the given size in mm on a line of the grid, from 0. */
    static double baseline(int line, double em) {
        return TOP + line * LINE + (LINE - em) / 2 + ASCENT * em;
    }
}
