package cn.yaodian.reading.page;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the notes at a page's foot off, in smaller type and each with a sign before it, and the small signs in the text. */
final class Footnotes {

    /** From this share of the usual size down a type is smaller. */
    private static final double SMALLER = 0.87;
    /** How small a sign is and how far it is raised, in shares of its line's size. */
    private static final double SMALL = 0.75;
    private static final double RAISED = 0.15;
    /** Notes stand in the lower part of a page. */
    private static final double LOWER = 0.4;
    private static final int LONGEST_SIGN = 3;

    /** Where a letter stands. */
    private record Spot(double x, double baseline) {
        static Spot of(Letter letter) {
            return new Spot(letter.x(), letter.baseline());
        }
    }

    private final PrintedPage page;
    private final List<List<Letter>> rows;
    private final Set<Spot> taken = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    private Footnotes(PrintedPage page) {
        this.page = page;
        this.rows = RowFinder.rows(page.letters());
    }

    /** @return the page without its notes, which stand beside it */
    static PrintedPage apart(PrintedPage page) {
        return new Footnotes(page).apart();
    }

    private PrintedPage apart() {
        int end = rows.size();
        while (end > 0 && Furniture.isPageNumber(text(rows.get(end - 1)))) {
            end--;
        }
        int start = start(end);
        Set<String> signs = new HashSet<>();
        for (List<Letter> row : rows.subList(start, end)) {
            signs.add(sign(row));
        }
        signs.remove("");
        if (signs.isEmpty() || !references(rows.subList(0, start), signs)) {
            return page;
        }
        rows.subList(start, end).forEach(row -> {
            row.forEach(letter -> taken.add(Spot.of(letter)));
            text.append(text(row));
        });
        List<Letter> left = page.letters().stream().filter(letter -> !isTaken(letter)).toList();
        return page.with(left).with(new Beside(text.toString(), LeftOut.FOOTNOTE));
    }

    /** Letters of rows may have become others than the page's: they are told by their place. */
    private boolean isTaken(Letter letter) {
        return !letter.isBlank() && taken.contains(Spot.of(letter));
    }

    /** Index of the first row of the notes: all are in smaller type, or their signs are small and raised as in the text. */
    private int start(int end) {
        double[] sizes = page.letters().stream().mapToDouble(Letter::size).sorted().toArray();
        double usual = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
        boolean small = true;
        int start = end;
        for (int i = end - 1; i >= 0 && rows.get(i).getFirst().baseline() > LOWER * page.height(); i--) {
            List<Letter> row = rows.get(i);
            double size = LineText.size(row);
            small &= size < SMALLER * usual;
            if (!sign(row).isEmpty() && (small || isReference(row.getFirst(), size, baseline(row)))) {
                start = i;
            }
        }
        return start;
    }

    private static double baseline(List<Letter> row) {
        double[] lines = row.stream().mapToDouble(Letter::baseline).sorted().toArray();
        return lines[lines.length / 2];
    }

    /** The sign that a note begins with: 1, ①, *, [1]; a number with its stop is a list's. */
    private static String sign(List<Letter> row) {
        StringBuilder sign = new StringBuilder();
        for (Letter letter : row) {
            char c = letter.text().charAt(0);
            if (!isSign(c) || sign.length() > LONGEST_SIGN) {
                return "．.、,，".indexOf(c) >= 0 || sign.length() > LONGEST_SIGN ? "" : sign.toString();
            }
            sign.append(c);
        }
        return "";
    }

    private static boolean isSign(char c) {
        return Glyphs.isDigit(c) || c >= '①' && c <= '⑳' || "[]［］〔〕*＊※†".indexOf(c) >= 0;
    }

    /** Marks the small raised signs of these notes; false if there is none. */
    private boolean references(List<List<Letter>> body, Set<String> signs) {
        for (List<Letter> row : body) {
            double size = LineText.size(row);
            double line = baseline(row);
            List<Letter> sign = new ArrayList<>();
            for (int i = 0; i <= row.size(); i++) {
                boolean goesOn = i < row.size() && isReference(row.get(i), size, line);
                if (goesOn) {
                    sign.add(row.get(i));
                } else {
                    take(sign, signs);
                    sign.clear();
                }
            }
        }
        return !text.isEmpty();
    }

    private static boolean isReference(Letter letter, double size, double line) {
        return letter.size() < SMALL * size && letter.baseline() < line - RAISED * size
                && isSign(letter.text().charAt(0));
    }

    private void take(List<Letter> sign, Set<String> signs) {
        StringBuilder written = new StringBuilder();
        sign.forEach(letter -> written.append(letter.text().strip()));
        if (!sign.isEmpty() && signs.contains(written.toString())) {
            sign.forEach(letter -> taken.add(Spot.of(letter)));
            text.append(written);
        }
    }

    private static String text(List<Letter> row) {
        return LineText.of(row, LineText.size(row));
    }
}
