package cn.yaodian.reading.page;

/**
 * Where a line stands in its column.
 *
 * @param in   distance from the left margin, in sizes of the type
 * @param free distance from the right margin
 */
record Place(double in, double free, boolean centred, boolean display) {

    /** First lines are drawn in by two characters; fonts and scans make it a little less or more. */
    private static final double LEAST_INDENT = 1.2;
    private static final double MOST_INDENT = 4.6;
    /** Titles are set so much larger than the text. */
    private static final double LARGER = 1.15;
    private static final double OFF_MIDDLE = 1;

    static Place of(PageItem.Text text) {
        TextLine line = text.line();
        Column column = text.column();
        double size = Math.max(1, column.size());
        double in = (line.left() - column.left()) / size;
        double free = (column.right() - line.right()) / size;
        boolean display = line.size() > LARGER * size;
        boolean even = Math.abs(in - free) <= OFF_MIDDLE;
        boolean drawnIn = in >= LEAST_INDENT && in <= MOST_INDENT;
        return new Place(in, free, even && (display || in > LEAST_INDENT && !drawnIn), display);
    }

    /** Drawn in as the first line of a paragraph is. */
    boolean isIndented() {
        return in >= LEAST_INDENT && in <= MOST_INDENT && !centred;
    }

    boolean isFlush() {
        return in < LEAST_INDENT;
    }
}
