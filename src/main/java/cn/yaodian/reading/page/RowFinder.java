package cn.yaodian.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers letters that share a baseline, those raised or lowered a little among them. */
final class RowFinder {

    /** Share of the lower one's height that two letters of a row have in common. */
    private static final double OVERLAP = 0.5;
    /** A letter drawn twice, for boldness or shadow, is shifted by no more than this share of its size. */
    private static final double OVERPRINT = 0.15;

    private RowFinder() {}

    /**
     * @return rows from above, each from left to right, without blanks, which show as distances, but for one that ends a
     *         row; what is drawn twice is there once
     */
    static List<List<Letter>> rows(List<Letter> letters) {
        List<Letter> sorted = letters.stream().sorted(Comparator.comparingDouble(Letter::baseline)).toList();
        List<List<Letter>> rows = new ArrayList<>();
        List<Letter> row = new ArrayList<>();
        double top = 0;
        double bottom = 0;
        for (Letter letter : sorted) {
            double common = Math.min(bottom, letter.bottom()) - Math.max(top, letter.top());
            double lower = Math.min(bottom - top, letter.bottom() - letter.top());
            if (row.isEmpty() || common < OVERLAP * lower) {
                row = new ArrayList<>();
                rows.add(row);
                top = letter.top();
                bottom = letter.bottom();
            }
            row.add(letter);
            top = Math.min(top, letter.top());
            bottom = Math.max(bottom, letter.bottom());
        }
        return rows.stream().map(RowFinder::once).filter(found -> !found.isEmpty()).toList();
    }

    private static List<Letter> once(List<Letter> row) {
        List<Letter> once = new ArrayList<>();
        String blank = "";
        for (Letter letter : row.stream().sorted(Comparator.comparingDouble(Letter::x)).toList()) {
            if (letter.isBlank()) {
                blank = letter.text();
            } else if (!isThere(letter, once)) {
                once.add(blank.isEmpty() ? letter : letter.asSpaced());
                blank = "";
            }
        }
        if (!blank.isEmpty() && !once.isEmpty()) {
            once.set(once.size() - 1, once.getLast().endingIn(blank));
        }
        return once;
    }

    private static boolean isThere(Letter letter, List<Letter> once) {
        for (int i = once.size() - 1; i >= 0 && once.get(i).x() > letter.x() - letter.size() * OVERPRINT; i--) {
            if (isSame(once.get(i), letter)) {
                once.set(i, once.get(i).asBold());
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Letter one, Letter other) {
        return one.text().equals(other.text())
                && Math.abs(one.x() - other.x()) <= Math.min(OVERPRINT * one.size(), one.width() / 2)
                && Math.abs(one.baseline() - other.baseline()) <= OVERPRINT * one.size();
    }
}
