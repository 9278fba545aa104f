package cn.yaodian.document;

/** The sheet of paper that a table is printed on. Sizes are points (1/72 inch). */
public enum Paper {
    A4_PORTRAIT(595, 842), A4_LANDSCAPE(842, 595),
    /** For tables that nobody could read on A4. */
    A3_LANDSCAPE(1191, 842);

    /** So many Western characters of a table's text fit across A4 upright. */
    private static final double UPRIGHT = 100;
    /** Across A4 turned 146 fit; with 220 the print is two thirds as large, some 7 points, which is the least. */
    private static final double TURNED = 220;

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** @param characters the width of a table, in Western characters */
    public static Paper of(double characters) {
        if (characters <= UPRIGHT) {
            return A4_PORTRAIT;
        }
        return characters <= TURNED ? A4_LANDSCAPE : A3_LANDSCAPE;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean isLandscape() {
        return width > height;
    }
}
