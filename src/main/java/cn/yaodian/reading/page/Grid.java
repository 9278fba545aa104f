package cn.yaodian.reading.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a ruled table.
 *
 * @param xs      of its upright lines, from the left
 * @param ys      of its level lines, from above
 * @param strokes that it is drawn with
 */
record Grid(List<Double> xs, List<Double> ys, List<Stroke> strokes) {

    /** How far lines that are meant as one lie apart, and how far ends that are meant to meet, in points. */
    private static final double TOLERANCE = 3;

    Grid {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        strokes = List.copyOf(strokes);
    }

    static Grid of(List<Stroke> strokes) {
        List<Double> uprights = new ArrayList<>();
        List<Double> levels = new ArrayList<>();
        double left = Double.MAX_VALUE;
        double right = 0;
        for (Stroke stroke : strokes) {
            if (stroke.isLevel()) {
                levels.add(stroke.middleY());
                left = Math.min(left, stroke.x1());
                right = Math.max(right, stroke.x2());
            } else {
                uprights.add(stroke.middleX());
            }
        }
        if (!levels.isEmpty()) {
            // Tables open at their sides.
            uprights.add(left);
            uprights.add(right);
        }
        return new Grid(apart(uprights), apart(levels), strokes);
    }

    private static List<Double> apart(List<Double> places) {
        List<Double> apart = new ArrayList<>();
        places.stream().sorted().filter(place -> apart.isEmpty() || place - apart.getLast() > TOLERANCE)
                .forEach(apart::add);
        return apart;
    }

    boolean isTable() {
        return xs.size() > 2 && ys.size() > 1;
    }

    double top() {
        return ys.getFirst();
    }

    double bottom() {
        return ys.getLast();
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    boolean holds(Letter letter) {
        return letter.middleX() > xs.getFirst() && letter.middleX() < xs.getLast() && letter.middleY() > top()
                && letter.middleY() < bottom();
    }

    /** Whether both have the same columns, as the parts of one table on two pages have. */
    boolean continues(Grid before) {
        if (before.xs.size() != xs.size()) {
            return false;
        }
        double shift = xs.getFirst() - before.xs.getFirst();
        for (int i = 0; i < xs.size(); i++) {
            if (Math.abs(xs.get(i) - before.xs.get(i) - shift) > 2 * TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /** For each cell, row by row, the number of the first cell that it is one with. */
    int[] merged() {
        int[] first = new int[rows() * columns()];
        Arrays.setAll(first, i -> i);
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int cell = row * columns() + column;
                double x = (xs.get(column) + xs.get(column + 1)) / 2;
                double y = (ys.get(row) + ys.get(row + 1)) / 2;
                if (column + 1 < columns() && !isUprightAt(xs.get(column + 1), y)) {
                    join(first, cell, cell + 1);
                }
                if (row + 1 < rows() && !isLevelAt(x, ys.get(row + 1))) {
                    join(first, cell, cell + columns());
                }
            }
        }
        for (int i = 0; i < first.length; i++) {
            first[i] = root(first, i);
        }
        return first;
    }

    private static void join(int[] first, int one, int other) {
        int a = root(first, one);
        int b = root(first, other);
        first[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] first, int cell) {
        int at = cell;
        while (first[at] != at) {
            first[at] = first[first[at]];
            at = first[at];
        }
        return at;
    }

    private boolean isUprightAt(double x, double y) {
        return strokes.stream().anyMatch(line -> line.isUpright() && Math.abs(line.middleX() - x) <= TOLERANCE
                && line.y1() <= y && y <= line.y2());
    }

    private boolean isLevelAt(double x, double y) {
        return strokes.stream().anyMatch(line -> line.isLevel() && Math.abs(line.middleY() - y) <= TOLERANCE
                && line.x1() <= x && x <= line.x2());
    }
}
