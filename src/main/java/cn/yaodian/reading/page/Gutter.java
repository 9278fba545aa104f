package cn.yaodian.reading.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The blank strip between two columns of text, or between two pages that were put on one sheet. */
final class Gutter {

    /** Fewer rows on one of its sides make no column. */
    private static final int FEWEST_ROWS = 4;
    /** Where it may lie, as shares of the text's width from the left. */
    private static final double FROM = 0.35;
    private static final double TO = 0.65;
    private static final double STEP = 2;
    /** Sheets as wide as a house have no more places to try; damaged files have such. */
    private static final int MOST_STEPS = 200;
    /** Half of its width, in sizes of the type. */
    private static final double HALF = 0.75;
    /** Running text fills most of its column; the cells of a table that is not ruled do not. */
    private static final double FULL = 0.6;
    private static final int MOST_ROWS = 3000;

    private Gutter() {}

    /**
     * Looks for a strip that parts rows into two columns of running text.
     *
     * @param rows of letters, each from left to right
     * @return where its middle lies, NaN for none
     */
    static double between(List<List<Letter>> rows) {
        double left = rows.stream().mapToDouble(row -> row.getFirst().x()).min().orElse(0);
        double right = rows.stream().mapToDouble(row -> row.getLast().right()).max().orElse(0);
        double best = Double.NaN;
        double bestScore = 0;
        if (rows.size() > MOST_ROWS) {
            return best;
        }
        double middle = (left + right) / 2;
        double step = Math.max(STEP, (TO - FROM) * (right - left) / MOST_STEPS);
        for (double x = left + FROM * (right - left); x <= left + TO * (right - left); x += step) {
            double score = score(rows, x) - Math.abs(x - middle) / (right - left);
            if (score > bestScore) {
                bestScore = score;
                best = x;
            }
        }
        return best;
    }

    /** How many rows a strip here parts or has beside it; 0 if these are no columns. */
    private static double score(List<List<Letter>> rows, double x) {
        List<Double> lefts = new ArrayList<>();
        List<Double> rights = new ArrayList<>();
        int crossed = 0;
        for (List<Letter> row : rows) {
            if (isCrossed(row, x)) {
                crossed++;
                continue;
            }
            if (row.getFirst().x() < x) {
                lefts.add(x - row.getFirst().x() - emptiness(row, x));
            }
            if (row.getLast().right() > x) {
                rights.add(row.getLast().right() - x - emptinessBehind(row, x));
            }
        }
        int fewer = Math.min(lefts.size(), rights.size());
        return fewer < FEWEST_ROWS || crossed > fewer || !isFull(lefts) || !isFull(rights) ? 0 : fewer;
    }

    static boolean isCrossed(List<Letter> row, double x) {
        for (Letter letter : row) { // asked for every place on every row, so that a stream would be half of the work
            if (letter.x() < x + HALF * letter.size() && letter.right() > x - HALF * letter.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFull(List<Double> widths) {
        double[] sorted = widths.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double widest = sorted[sorted.length - 1];
        return Arrays.stream(sorted).filter(width -> width > FULL * widest).count() >= FULL * sorted.length;
    }

    /** Distance from the end of what stands before the strip to the strip. */
    private static double emptiness(List<Letter> row, double x) {
        double end = row.stream().filter(letter -> letter.x() < x).mapToDouble(Letter::right).max().orElse(x);
        return x - end + holes(row.stream().filter(letter -> letter.x() < x).toList());
    }

    private static double emptinessBehind(List<Letter> row, double x) {
        return holes(row.stream().filter(letter -> letter.x() >= x).toList());
    }

    /** What wide gaps take up; running text has none. */
    private static double holes(List<Letter> letters) {
        double holes = 0;
        for (int i = 1; i < letters.size(); i++) {
            double gap = letters.get(i).x() - letters.get(i - 1).right();
            holes += gap > 2 * letters.get(i).size() ? gap : 0;
        }
        return holes;
    }
}
