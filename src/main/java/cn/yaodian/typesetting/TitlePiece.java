package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A part of a title that stays on one line.
 *
 * @param breakCost what a break behind it costs; a good one costs nothing
 */
record TitlePiece(String text, double breakCost) {

    /** In characters: what is longer and no known name is cut. */
    private static final int LONGEST_WORD = 8;
    private static final double WITHIN_BOOK_TITLE = 4;
    private static final double BEHIND_CONJUNCTION = 15;
    private static final double WITHIN_UNKNOWN = 30;
    private static final String CONJUNCTIONS = "和与及暨在对向为由从第";

    /**
     * @param widest what a line holds, in characters; longer words are cut
     * @param names  that stay whole where a line holds them
     */
    static List<TitlePiece> of(String title, double widest, Collection<String> names) {
        List<String> units = new ArrayList<>();
        for (String word : WordBreaks.words(title, names)) {
            boolean fits = CellWidth.of(word) <= (names.contains(word) ? widest : Math.min(widest, LONGEST_WORD));
            if (fits) {
                append(units, word);
            } else {
                cut(word, widest).forEach(units::add);
            }
        }
        List<TitlePiece> pieces = new ArrayList<>();
        int depth = 0;
        for (String unit : withBookTitles(units, widest)) {
            depth += count(unit, '《') - count(unit, '》');
            double cost = depth > 0 ? WITHIN_BOOK_TITLE : 0;
            String last = unit.substring(unit.length() - 1);
            cost += CONJUNCTIONS.contains(last) && unit.length() == 1 ? BEHIND_CONJUNCTION : 0;
            cost += unit.length() > LONGEST_WORD && !unit.contains("《") && !names.contains(unit) ? WITHIN_UNKNOWN : 0;
            pieces.add(new TitlePiece(unit, cost));
        }
        return pieces;
    }

    /** Titles of documents in 《》 stay whole where a line holds them; the marks around them go with them. */
    private static List<String> withBookTitles(List<String> units, double widest) {
        List<String> joined = new ArrayList<>();
        int i = 0;
        while (i < units.size()) {
            int end = endOfBookTitle(units, i);
            String whole = String.join("", units.subList(i, end));
            if (CellWidth.of(whole) <= widest) {
                joined.add(whole);
                i = end;
            } else {
                joined.add(units.get(i));
                i++;
            }
        }
        return joined;
    }

    /** The place behind the unit that closes the title that begins here; the next place where none does. */
    private static int endOfBookTitle(List<String> units, int from) {
        int depth = 0;
        for (int i = from; i < units.size(); i++) {
            depth += count(units.get(i), '《') - count(units.get(i), '》');
            if (depth <= 0) {
                return i + 1;
            }
        }
        return from + 1;
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
        double room = Math.min(widest, LONGEST_WORD);
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
