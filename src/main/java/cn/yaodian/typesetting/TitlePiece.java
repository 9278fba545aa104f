package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a title that stays on one line.
 *
 * @param breakCost what a break behind it costs; a good one costs nothing
 */
record TitlePiece(String text, double breakCost) {

    private static final double WITHIN_BOOK_TITLE = 4;
    private static final double BEHIND_CONJUNCTION = 15;
    private static final double WITHIN_UNKNOWN = 30;
    private static final String CONJUNCTIONS = "和与及暨在对向为由从第";

    /** @param widest what a line holds, in characters; longer words are cut */
    static List<TitlePiece> of(String title, double widest) {
        List<String> units = new ArrayList<>();
        for (String word : WordBreaks.words(title)) {
            boolean fits = CellWidth.of(word) <= Math.min(widest, 8);
            if (fits) {
                append(units, word);
            } else {
                cut(word, widest).forEach(units::add);
            }
        }
        List<TitlePiece> pieces = new ArrayList<>();
        int depth = 0;
        for (String unit : units) {
            depth += count(unit, '《') - count(unit, '》');
            double cost = depth > 0 ? WITHIN_BOOK_TITLE : 0;
            String last = unit.substring(unit.length() - 1);
            cost += CONJUNCTIONS.contains(last) && unit.length() == 1 ? BEHIND_CONJUNCTION : 0;
            cost += unit.length() > 8 ? WITHIN_UNKNOWN : 0;
            pieces.add(new TitlePiece(unit, cost));
        }
        return pieces;
    }

    /** Joins a word to the one before it where no line may end between the two. */
    private static void append(List<String> units, String word) {
        if (!units.isEmpty()) {
            String last = units.getLast();
            if (!Kinsoku.mayBreak(last.codePointBefore(last.length()), word.codePointAt(0))) {
                units.set(units.size() - 1, last + word);
                return;
            }
        }
        units.add(word);
    }

    /** A name longer than a title's usual words is cut as a line of the body would be. */
    private static List<String> cut(String word, double widest) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        double room = Math.min(widest, 8);
        int[] codePoints = word.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            boolean full = CellWidth.of(part.toString()) + CellWidth.of(codePoints[i]) > room;
            if (full && (Kinsoku.mayBreak(codePoints[i - 1], codePoints[i])
                    || CellWidth.of(part.toString()) + 1 > widest)) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(codePoints[i]);
        }
        parts.add(part.toString());
        return parts;
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }
}
