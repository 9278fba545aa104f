package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into lines. A character that kinsoku keeps from a line's start takes the one before it down with it;
 * the shortened line is filled afterwards. Nothing hangs into the margin.
 */
final class LineBreaker {

    /** What a sum of widths may exceed the line by, from rounding. */
    private static final double TOLERANCE = 1e-6;

    private LineBreaker() {}

    /**
     * @param first room of the first line in points
     * @param rest  room of the others
     * @return at least one line; together they hold every glyph in order
     */
    static List<List<Glyph>> lines(List<Glyph> glyphs, double first, double rest) {
        List<List<Glyph>> lines = new ArrayList<>();
        int start = 0;
        double room = first;
        while (start < glyphs.size()) {
            int end = end(glyphs, start, room);
            lines.add(glyphs.subList(start, end));
            start = end;
            room = rest;
        }
        return lines.isEmpty() ? List.of(List.of()) : lines;
    }

    private static int end(List<Glyph> glyphs, int start, double room) {
        double width = 0;
        int lastChance = start;
        for (int i = start; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i > start && mayBreak(glyphs, start, i)) {
                lastChance = i;
            }
            width += glyph.width();
            if (width > room + TOLERANCE && !glyph.isBlank()) {
                // A word longer than the line is cut where the line is full.
                return lastChance > start ? lastChance : Math.max(i, start + 1);
            }
        }
        return glyphs.size();
    }

    /** Spaces at the line's end are not seen: the marks on both sides of them must still bear the break. */
    private static boolean mayBreak(List<Glyph> glyphs, int start, int at) {
        int after = glyphs.get(at).codePoint();
        int before = glyphs.get(at - 1).codePoint();
        int ink = at - 1;
        while (ink > start && isSpace(glyphs.get(ink).codePoint())) {
            ink--;
        }
        return ink == at - 1
                ? Kinsoku.mayBreak(before, after)
                : !isSpace(after) && Kinsoku.mayStart(after) && Kinsoku.mayEnd(glyphs.get(ink).codePoint());
    }

    private static boolean isSpace(int codePoint) {
        return Kinsoku.isBlank(codePoint) || codePoint == '\u3000';
    }
}
