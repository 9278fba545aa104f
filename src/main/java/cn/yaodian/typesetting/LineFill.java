package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;

/** Spreads a line's characters from edge to edge. */
final class LineFill {

    private LineFill() {}

    /**
     * @param right where blanks at the end pile up instead of running off the line
     * @return left edges of the glyphs, set one after the other from the given one
     */
    static List<Double> natural(List<Glyph> line, double left, double right) {
        return spread(line, left, 0, right);
    }

    /**
     * Fills the room evenly. Where that would tear the line apart, because a long word has gone to the next one, the
     * line stays short.
     */
    static List<Double> justified(List<Glyph> line, double left, double room, double widest) {
        int end = line.size();
        while (end > 0 && line.get(end - 1).isBlank()) {
            end--;
        }
        List<Glyph> visible = line.subList(0, end);
        int gaps = 0;
        for (int i = 1; i < end; i++) {
            gaps += isGap(line, i) ? 1 : 0;
        }
        double slack = room - Glyph.width(visible);
        double gap = gaps == 0 || slack / gaps > widest ? 0 : slack / gaps;
        return spread(line, left, Math.max(gap, 0), left + room);
    }

    private static List<Double> spread(List<Glyph> line, double left, double gap, double right) {
        List<Double> xs = new ArrayList<>(line.size());
        double x = left;
        for (int i = 0; i < line.size(); i++) {
            x += i > 0 && isGap(line, i) ? gap : 0;
            xs.add(Math.min(x, right));
            x += line.get(i).width();
        }
        return xs;
    }

    private static boolean isGap(List<Glyph> line, int i) {
        return !Kinsoku.belongTogether(line.get(i - 1).codePoint(), line.get(i).codePoint());
    }
}
