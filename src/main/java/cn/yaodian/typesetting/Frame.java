package cn.yaodian.typesetting;

/**
 * A sheet and the text area (版心) on it, in points from the sheet's upper left corner.
 *
 * @param across whether the sheet lies across. It is the upright sheet turned clockwise by a quarter, so that a table's
 *               head is towards the binding edge on odd pages and towards the fore-edge on even ones (GB/T 9704-2012, 8)
 */
public record Frame(double width, double height, double left, double top, double right, double bottom, boolean across) {

    public static final Frame UPRIGHT = new Frame(Sheet.WIDTH, Sheet.HEIGHT, Sheet.LEFT, Sheet.TOP, Sheet.RIGHT,
            Sheet.BOTTOM,
            false);

    /** The upright text area, turned with the sheet: its left edge is above, its foot at the left. */
    public static final Frame ACROSS = new Frame(Sheet.HEIGHT, Sheet.WIDTH, Sheet.HEIGHT - Sheet.BOTTOM, Sheet.LEFT,
            Sheet.HEIGHT - Sheet.TOP, Sheet.RIGHT, true);

    /**
     * Characters of 2号 that a line of the title may hold. One fewer than find room: word processors put a little space
     * between Chinese and digits, and a title that just fits here would break there in mid-word.
     */
    public int titleCharacters() {
        return (int) (room() / Sheet.SIZE_2) - 1;
    }

    /** Width of the text area. */
    public double room() {
        return right - left;
    }

    /** Whole lines that the text area holds: 22 upright, 15 across. */
    public int lines() {
        return (int) Math.floor((bottom - top) / Sheet.LINE + 1e-6);
    }

    double rowTop(int row) {
        return top + row * Sheet.LINE;
    }
}
