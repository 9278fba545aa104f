package cn.yaodian.composing.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a table's columns are by their content: those with little in them as wide as that, the others share the rest
 * by how much they hold. In characters of a cell.
 */
final class ColumnWidths {

    /** A column that holds no longer line is narrow: serial numbers, dates, figures. */
    private static final double NARROW = 6;
    /** What a cell's padding takes, and a little air. */
    private static final double PADDING = 1.2;
    private static final double NARROWEST = 2;
    private static final double LEAST_WIDE = 4;
    /** Longer texts take no more width: they take lines. */
    private static final double LONG = 100;

    private ColumnWidths() {}

    /** Columns whose cells stand in their middle. */
    static boolean[] narrow(List<List<String>> rows, int columns) {
        boolean[] narrow = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            narrow[column] = longest(rows, column) <= NARROW;
        }
        return narrow;
    }

    /** @param room width of the text area */
    static List<Double> of(List<List<String>> rows, int columns, double room) {
        double[] widths = new double[columns];
        double taken = 0;
        double weights = 0;
        for (int column = 0; column < columns; column++) {
            double longest = longest(rows, column);
            if (longest <= NARROW) {
                widths[column] = Math.max(NARROWEST, longest) + PADDING;
                taken += widths[column];
            } else {
                weights += weight(rows, column);
            }
        }
        double rest = Math.max(room - taken, room / 3);
        List<Double> shares = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            double width = widths[column] > 0
                    ? widths[column]
                    : Math.max(least(rows, column), rest * weight(rows, column) / weights);
            shares.add(Math.round(width * 10) / 10.0);
        }
        return shares;
    }

    /** Four times the words take twice the width, and twice the lines. */
    private static double weight(List<List<String>> rows, int column) {
        return Math.sqrt(Math.min(LONG, longest(rows, column)));
    }

    /** So that a usual heading stands on one line. */
    private static double least(List<List<String>> rows, int column) {
        double heading = rows.isEmpty() ? 0 : width(rows.getFirst().get(column));
        return Math.max(LEAST_WIDE, Math.min(NARROW, heading) + PADDING);
    }

    private static double longest(List<List<String>> rows, int column) {
        return rows.stream().flatMap(row -> row.get(column).lines()).mapToDouble(ColumnWidths::width).max().orElse(0);
    }

    /** Letters and figures of Western script take half a character. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }
}
