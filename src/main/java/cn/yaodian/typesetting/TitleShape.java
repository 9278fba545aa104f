package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a long title between words into lines that form a trapezium or a diamond (GB/T 9704-2012, 7.3.1). The lines
 * depend on the words alone, not on fonts, so that every format has the same.
 */
public final class TitleShape {

    /** Beyond this many lines a shape no longer shows; the lines are just filled. */
    private static final int MOST_SHAPED = 4;
    /** Two clauses that a blank parts, as in headlines; not the blanks around figures. */
    private static final Pattern PARTED = Pattern.compile(
            "(.{3,}[\\p{IsHan}”》）！？])[ \u3000]+([\\p{IsHan}“《（].{3,})");

    private final List<TitlePiece> pieces;
    private final double widest;
    private List<String> best = List.of();
    private double bestCost = Double.MAX_VALUE;

    private TitleShape(List<TitlePiece> pieces, double widest) {
        this.pieces = pieces;
        this.widest = widest;
    }

    /**
     * @param widest room of a line in characters
     * @return as below
     */
    public static List<String> lines(String text, double widest) {
        return lines(text, widest, List.of());
    }

    /**
     * @param widest room of a line in characters
     * @param names  of units: they stay whole where a line holds them
     * @return the lines from above; joined they are the text, but for a blank between clauses at which a line ends
     */
    public static List<String> lines(String text, double widest, Collection<String> names) {
        if (CellWidth.of(text) <= widest) {
            return List.of(text);
        }
        Matcher parted = PARTED.matcher(text);
        if (parted.matches()) {
            List<String> lines = new ArrayList<>(lines(parted.group(1), widest, names));
            lines.addAll(lines(parted.group(2), widest, names));
            return lines;
        }
        int fewest = (int) Math.ceil(CellWidth.of(text) / widest);
        List<TitlePiece> pieces = TitlePiece.of(text, widest, names);
        for (int count = fewest; count <= Math.min(fewest + 1, MOST_SHAPED); count++) {
            TitleShape shape = new TitleShape(pieces, widest);
            shape.search(0, count, 0, List.of());
            if (!shape.best.isEmpty()) {
                return shape.best;
            }
        }
        return filled(pieces, widest);
    }

    /** Tries every way of cutting what is left into so many lines. */
    private void search(int from, int count, double costs, List<String> above) {
        StringBuilder line = new StringBuilder();
        for (int i = from; i < pieces.size(); i++) {
            TitlePiece piece = pieces.get(i);
            line.append(piece.text());
            if (CellWidth.of(line.toString()) > widest) {
                return;
            }
            boolean end = i == pieces.size() - 1;
            if (count == 1 != end) {
                continue;
            }
            List<String> lines = new ArrayList<>(above);
            lines.add(line.toString());
            if (end) {
                consider(lines, costs);
            } else {
                search(i + 1, count - 1, costs + piece.breakCost(), lines);
            }
        }
    }

    private void consider(List<String> lines, double costs) {
        double cost = costs + shapeCost(lines);
        if (cost < bestCost) {
            bestCost = cost;
            best = lines;
        }
    }

    private static double shapeCost(List<String> lines) {
        double[] widths = lines.stream().mapToDouble(CellWidth::of).toArray();
        double cost = 0;
        int turns = 0;
        double lastStep = 0;
        for (int i = 1; i < widths.length; i++) {
            double step = widths[i] - widths[i - 1];
            double size = Math.abs(step);
            // A step of two to six characters shows the shape; a rectangle or a stub does not.
            cost += size < 1 ? 6 : 0;
            cost += Math.max(0, size - 6) * 3;
            boolean hourglass = lastStep < 0 && step > 0;
            cost += hourglass ? 40 : 0;
            turns += lastStep * step < 0 ? 1 : 0;
            lastStep = step;
        }
        return cost + (turns > 1 ? 40 : 0);
    }

    private static List<String> filled(List<TitlePiece> pieces, double widest) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (TitlePiece piece : pieces) {
            String longer = line + piece.text();
            if (!line.isEmpty() && CellWidth.of(longer) > widest) {
                lines.add(line);
                longer = piece.text();
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
