package cn.yaodian.typesetting;

import java.util.List;

/**
 * Size of the letterhead (发文机关标志), which GB/T 9704-2012, 7.2.4 leaves to the office: striking, and within the text
 * area. A long name is condensed, a longer one set in two or three lines. The whole is as high as lets the title, two
 * lines below the rule, come to stand on the 22-line grid.
 *
 * @param lines   from above
 * @param size    of the type in points
 * @param stretch width of the glyphs in relation to their natural one, at most 1
 * @param height  of all lines together in points
 */
public record LetterheadShape(List<String> lines, double size, double stretch, double height) {

    /** Distance of the letterhead's upper edge from that of the text area (7.2.4). */
    public static final double OFFSET = Sheet.mm(35);
    /** Distance of the red rule from the document number above it (7.2.7). */
    public static final double RULE_GAP = Sheet.mm(4);

    /** From the letterhead's lower edge to the title: 2 blank lines, the number, the rule, 2 blank lines (7.3.1). */
    private static final double TO_TITLE = 4 * Sheet.LINE + (Sheet.LINE + Sheet.SIZE_3) / 2 + RULE_GAP;
    /** Below a letterhead of one line, about 41 points high. */
    private static final int FIRST_TITLE_ROW = 10;
    private static final double NARROWEST = 0.66;
    /** Height of a line in relation to the type's size. */
    public static final double LEADING = 1.18;
    /** Share of 小标宋's size from its glyphs' upper edge to the baseline. */
    private static final double INK_ASCENT = 0.855;
    private static final int MOST_LINES = 3;

    public LetterheadShape {
        lines = List.copyOf(lines);
    }

    public static LetterheadShape of(String letterhead) {
        for (int count = 1; count < MOST_LINES; count++) {
            LetterheadShape shape = inLines(letterhead, count);
            if (shape.stretch() >= NARROWEST && shape.lines().size() == count) {
                return shape;
            }
        }
        return inLines(letterhead, MOST_LINES);
    }

    private static LetterheadShape inLines(String letterhead, int count) {
        double height = Sheet.rowTop(FIRST_TITLE_ROW + count - 1) - Sheet.TOP - OFFSET - TO_TITLE;
        double condensed = (Sheet.RIGHT - Sheet.LEFT) / size(height, count) / NARROWEST;
        // What three lines cannot hold is condensed further, until it does.
        double widest = count < MOST_LINES ? condensed : Math.max(condensed, CellWidth.of(letterhead) / count + 4);
        List<String> lines = TitleShape.lines(letterhead, widest);
        double size = size(height, lines.size());
        double longest = lines.stream().mapToDouble(CellWidth::of).max().orElse(1);
        double room = (Sheet.RIGHT - Sheet.LEFT) / size;
        return new LetterheadShape(lines, size, Math.min(1, room / Math.max(1, longest)), height);
    }

    private static double size(double height, int lines) {
        return height / (1 + (lines - 1) * LEADING);
    }

    /** Line of the grid that the title begins on. */
    int titleRow() {
        return (int) Math.round((OFFSET + height + TO_TITLE) / Sheet.LINE);
    }

    /** Upper edge of the line that bears the document number: two blank lines below the letterhead (7.2.5). */
    private double numberTop() {
        return Sheet.TOP + OFFSET + height + 2 * Sheet.LINE;
    }

    /** The rule is 4 mm below the number's characters, not below its line. */
    double ruleY() {
        return numberTop() + (Sheet.LINE + Sheet.SIZE_3) / 2 + RULE_GAP;
    }

    /** @param line from 0 */
    public double baseline(int line) {
        return Sheet.TOP + OFFSET + line * size * LEADING + INK_ASCENT * size;
    }

    public double numberBaseline() {
        return Sheet.baseline(numberTop(), Sheet.LINE, Sheet.SIZE_3);
    }

    /** Baseline of the title's first line. */
    public double titleBaseline() {
        return Sheet.baseline(Sheet.rowTop(titleRow()), Sheet.LINE, Sheet.SIZE_2);
    }
}
