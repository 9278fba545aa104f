package cn.yaodian.typesetting;

import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.Letterhead;
import cn.yaodian.document.Masthead;
import java.util.List;

/**
 * Size of the letterhead (发文机关标志), which GB/T 9704-2012, 7.2.4 leaves to the office: striking, and within the text
 * area. A long name is condensed, a longer one set in two or three lines; the names of a joint issue have a line each. The
 * whole is as high as lets what follows it come to stand on the 22-line grid.
 *
 * @param lines   from above
 * @param word    at the right of the names of a joint issue; empty otherwise
 * @param size    of the type in points
 * @param stretch width of the glyphs in relation to their natural one, at most 1
 * @param height  of all lines together in points
 * @param plan    what stands below it
 */
public record LetterheadShape(List<String> lines, String word, double size, double stretch, double height,
        MastheadPlan plan) {

    /** Height of a line in relation to the type's size. */
    public static final double LEADING = 1.18;
    /** Blank between the names of a joint issue and the word, in relation to the type's size. */
    public static final double WORD_GAP = 0.5;

    private static final double NARROWEST = 0.66;
    /** Share of 小标宋's size from its glyphs' upper edge to the baseline. */
    private static final double INK_ASCENT = 0.855;
    private static final int MOST_LINES = 3;
    /** Characters that a line may have more than its share, since lines end between words. */
    private static final double LONGER = 4;

    public LetterheadShape {
        lines = List.copyOf(lines);
    }

    public static LetterheadShape of(Masthead masthead) {
        MastheadPlan plan = MastheadPlan.of(masthead);
        Letterhead letterhead = masthead.letterhead();
        if (letterhead.isJoint()) {
            return joint(letterhead, plan);
        }
        for (int count = 1; count < MOST_LINES; count++) {
            LetterheadShape shape = inLines(letterhead.text(), count, plan);
            if (shape.stretch() >= NARROWEST && shape.lines().size() == count) {
                return shape;
            }
        }
        return inLines(letterhead.text(), MOST_LINES, plan);
    }

    private static LetterheadShape inLines(String letterhead, int count, MastheadPlan plan) {
        double condensed = (Sheet.RIGHT - Sheet.LEFT) / size(plan.letterheadHeight(count), count) / NARROWEST;
        // Several lines are about as long as each other.
        double share = CellWidth.of(letterhead) / count + LONGER;
        // What three lines cannot hold is condensed further, until it does.
        double widest = count == 1
                ? condensed
                : count < MOST_LINES ? Math.min(condensed, share) : share;
        List<String> lines = TitleShape.lines(letterhead, widest);
        double height = plan.letterheadHeight(lines.size());
        double size = size(height, lines.size());
        double longest = lines.stream().mapToDouble(CellWidth::of).max().orElse(1);
        return new LetterheadShape(lines, "", size, stretch(longest, size), height, plan);
    }

    private static LetterheadShape joint(Letterhead letterhead, MastheadPlan plan) {
        List<String> names = letterhead.bodies();
        double height = plan.letterheadHeight(names.size());
        double size = size(height, names.size());
        double longest = names.stream().mapToDouble(CellWidth::of).max().orElse(1);
        double word = letterhead.word().isEmpty() ? 0 : CellWidth.of(letterhead.word()) + WORD_GAP;
        return new LetterheadShape(names, letterhead.word(), size, stretch(longest + word, size), height, plan);
    }

    private static double stretch(double characters, double size) {
        return Math.min(1, (Sheet.RIGHT - Sheet.LEFT) / size / Math.max(1, characters));
    }

    private static double size(double height, int lines) {
        return height / (1 + (lines - 1) * LEADING);
    }

    /** Line of the grid that the title begins on; that of the body in an order. */
    int nextRow() {
        return plan.nextRow(lines.size());
    }

    /** @param line from 0 */
    public double baseline(int line) {
        return plan.top() + line * size * LEADING + INK_ASCENT * size;
    }

    /** Baseline of the word beside the names: it stands in the middle of their height. */
    public double wordBaseline() {
        return plan.top() + (height - size) / 2 + INK_ASCENT * size;
    }

    /** Lower edge of the letterhead. */
    private double bottom() {
        return plan.top() + height;
    }

    /** The red rule of a 文件, or the upper one of a letter. */
    public double ruleY() {
        return plan.ruleY(bottom());
    }

    /** Upper edge of the line that bears the document's number, or the first of several. */
    public double numberTop() {
        return plan.numberTop(bottom());
    }

    /** Baseline of the line with the number; with several lines, that of the given one, from 0. */
    public double numberBaseline(int line) {
        return Sheet.baseline(numberTop() + line * Sheet.LINE, Sheet.LINE, Sheet.SIZE_3);
    }

    public double numberBaseline() {
        return numberBaseline(plan.numberLines() - 1);
    }

    /** Upper edge of the line of the grid that what follows the masthead begins on. */
    public double nextTop() {
        return Sheet.TOP + nextRow() * Sheet.LINE;
    }

    /** Baseline of the title's first line. */
    public double titleBaseline() {
        return Sheet.baseline(Sheet.TOP + nextRow() * Sheet.LINE, Sheet.LINE, Sheet.SIZE_2);
    }

    boolean isLetter() {
        return plan.form() == DocumentForm.LETTER;
    }
}
