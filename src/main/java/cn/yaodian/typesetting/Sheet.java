package cn.yaodian.typesetting;

/**
 * The sheet of an official document (GB/T 9704-2012, 5.1, 5.2): A4 with a text area (版心) of 156 × 225 mm that holds 22
 * lines of 28 characters. All lengths are points.
 */
public final class Sheet {

    public static final double WIDTH = mm(210);
    public static final double HEIGHT = mm(297);
    public static final double LEFT = mm(28);
    public static final double TOP = mm(37);
    public static final double RIGHT = LEFT + mm(156);
    public static final double BOTTOM = TOP + mm(225);
    public static final int LINES = 22;
    public static final int CHARACTERS = 28;
    /** 一字: the width of a body character. */
    public static final double CELL = mm(156) / CHARACTERS;
    /** 一行: the height of a line. */
    public static final double LINE = mm(225) / LINES;

    /** 3号: the body. */
    public static final double SIZE_3 = 16;
    /** 2号: titles. */
    public static final double SIZE_2 = 22;
    /** 4号: imprint and page numbers. */
    public static final double SIZE_4 = 14;

    /** Share of a Chinese character's square that lies above the baseline, as fonts for Chinese have it. */
    static final double ASCENT = 0.88;

    private Sheet() {}

    /** @return points */
    public static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    /** Upper edge of a line of the text area's grid. */
    static double rowTop(int row) {
        return TOP + row * LINE;
    }

    /** Baseline of type that stands in the middle of a line of the given height. */
    static double baseline(double top, double height, double size) {
        return top + (height - size) / 2 + ASCENT * size;
    }
}
