package cn.yaodian.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tables among a page's lines: those that hang together and make cells. */
final class GridFinder {

    private static final double TOLERANCE = 2;
    /** A page with more lines than this is a drawing. */
    private static final int MOST_STROKES = 4000;

    private GridFinder() {}

    /** @return tables from above */
    static List<Grid> tables(List<Stroke> strokes) {
        List<Stroke> lines = new ArrayList<>(merged(strokes.stream().filter(Stroke::isLevel).toList(), true));
        lines.addAll(merged(strokes.stream().filter(Stroke::isUpright).toList(), false));
        if (lines.size() > MOST_STROKES) {
            return List.of();
        }
        return hangingTogether(lines).stream().map(Grid::of).filter(Grid::isTable)
                .sorted(Comparator.comparingDouble(Grid::top)).toList();
    }

    /** Word processors draw each cell's edges by themselves: pieces in one line that meet become one. */
    private static List<Stroke> merged(List<Stroke> pieces, boolean level) {
        List<Stroke> sorted = pieces.stream()
                .sorted(level
                        ? Comparator.comparingDouble(Stroke::middleY)
                        : Comparator.comparingDouble(Stroke::middleX))
                .toList();
        List<Stroke> merged = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || place(sorted.get(i), level) - place(sorted.get(i - 1), level) > 1) {
                inOneLine(sorted.subList(start, i), level, merged);
                start = i;
            }
        }
        return merged;
    }

    private static double place(Stroke stroke, boolean level) {
        return level ? stroke.middleY() : stroke.middleX();
    }

    private static void inOneLine(List<Stroke> pieces, boolean level, List<Stroke> into) {
        List<Stroke> sorted = pieces.stream()
                .sorted(level ? Comparator.comparingDouble(Stroke::x1) : Comparator.comparingDouble(Stroke::y1))
                .toList();
        Stroke open = sorted.getFirst();
        for (Stroke piece : sorted.subList(1, sorted.size())) {
            if (open.touches(piece, TOLERANCE)) {
                open = open.with(piece);
            } else {
                into.add(open);
                open = piece;
            }
        }
        into.add(open);
    }

    private static List<List<Stroke>> hangingTogether(List<Stroke> lines) {
        boolean[] taken = new boolean[lines.size()];
        List<List<Stroke>> all = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                all.add(from(i, lines, taken));
            }
        }
        return all;
    }

    private static List<Stroke> from(int seed, List<Stroke> lines, boolean[] taken) {
        List<Stroke> open = new ArrayList<>(List.of(lines.get(seed)));
        List<Stroke> found = new ArrayList<>();
        taken[seed] = true;
        while (!open.isEmpty()) {
            Stroke line = open.removeLast();
            found.add(line);
            for (int other = 0; other < taken.length; other++) {
                if (!taken[other] && line.touches(lines.get(other), TOLERANCE)) {
                    taken[other] = true;
                    open.add(lines.get(other));
                }
            }
        }
        return found;
    }
}
