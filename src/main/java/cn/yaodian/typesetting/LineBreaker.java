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

    private static final int FULL_BLANK = 0x3000;

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
        // The last character before i that is no space: spaces at the line's end are not seen.
        int ink = start;
        for (int i = start; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i > start && mayBreak(glyphs, ink, i)) {
                lastChance = i;
            }
            ink = isSpace(glyph.codePoint()) ? ink : i;
            width += glyph.width();
            if (width > room + TOLERANCE && !glyph.isBlank()) {
                // A word longer than the line is cut where the line is full.
                return lastChance > start ? lastChance : Math.max(i, start + 1);
            }
        }
        return glyphs.size();
    }

    /** Whether the line may end before a place; the marks on both sides of the spaces there must bear the break. */
    private static boolean mayBreak(List<Glyph> glyphs, int ink, int at) {
        if (isWithinName(glyphs, at) || isWithinName(glyphs, at - 1)) {
            return false;
        }
        int before = glyphs.get(ink).codePoint();
        int after = glyphs.get(at).codePoint();
        return ink == at - 1
                ? Kinsoku.mayBreak(before, after)
                : !isSpace(after) && Kinsoku.mayStart(after) && Kinsoku.mayEnd(before);
    }

    /** Whether a full-width blank is there that only makes a name of two characters as wide as one of three (周　望). */
    private static boolean isWithinName(List<Glyph> glyphs, int at) {
        return glyphs.get(at).codePoint() == FULL_BLANK && isHan(glyphs, at - 1) && !isHan(glyphs, at - 2)
                && isHan(glyphs, at + 1) && !isHan(glyphs, at + 2);
    }

    private static boolean isHan(List<Glyph> glyphs, int at) {
        return at >= 0 && at < glyphs.size() && Character.isIdeographic(glyphs.get(at).codePoint());
    }

    private static boolean isSpace(int codePoint) {
        return Kinsoku.isBlank(codePoint) || codePoint == FULL_BLANK;
    }
}
