package cn.yaodian.reading.page;

import java.util.Arrays;
import java.util.List;

/**
 * Where the lines of a column begin and end on one page, in points.
 *
 * @param leading distance between the baselines of lines that follow each other, 0 where it cannot be told
 * @param sure    whether there were lines enough to tell
 */
record Column(double left, double right, double size, double leading, boolean sure) {

    private static final int FEWEST_LINES = 6;
    /** Shares of the lines that may stand beyond the margins: heads set wider, hanging punctuation. */
    private static final double BEYOND = 0.05;
    /** Share of the lines that end near the right margin, if it is one. */
    private static final double SHARE_OF_FULL = 0.2;
    private static final double NEAR = 1.5;

    /**
     * @param lines from above
     * @param sheet width of the sheet: where few lines reach the right margin, it is as wide as the left one
     */
    static Column of(List<TextLine> lines, double sheet) {
        double[] sizes = lines.stream().mapToDouble(TextLine::size).sorted().toArray();
        double size = sizes[sizes.length / 2];
        List<TextLine> body = lines.stream().filter(line -> Math.abs(line.size() - size) <= size * 0.12).toList();
        double[] lefts = body.stream().mapToDouble(TextLine::left).sorted().toArray();
        double[] rights = body.stream().mapToDouble(TextLine::right).sorted().toArray();
        int beyond = (int) (BEYOND * body.size());
        double left = lefts[beyond];
        double right = rights[rights.length - 1 - beyond];
        long full = body.stream().filter(line -> Math.abs(line.right() - right) < NEAR * size).count();
        boolean reached = full >= Math.max(2, SHARE_OF_FULL * body.size());
        return new Column(left, reached ? right : Math.max(right, sheet - left), size, leading(body),
                reached && body.size() >= FEWEST_LINES);
    }

    private static double leading(List<TextLine> lines) {
        double[] steps = new double[Math.max(0, lines.size() - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = lines.get(i + 1).baseline() - lines.get(i).baseline();
        }
        Arrays.sort(steps);
        return steps.length == 0 ? 0 : steps[steps.length / 2];
    }

    double width() {
        return right - left;
    }
}
