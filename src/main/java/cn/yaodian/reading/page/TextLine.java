package cn.yaodian.reading.page;

import cn.yaodian.reading.text.Glyphs;
import java.util.List;

/**
 * A line of text as it stands on a page.
 *
 * @param text      with blanks where words or columns part
 * @param size      of most of its letters, in points
 * @param firstUnit width of its beginning that no line's end may part: a word, a character with the marks that cling to it
 * @param hang      where the text behind a label with its colon begins, NaN for none; further lines may stand below it
 * @param blankEnd  what stands behind the last word and does not show; mostly nothing
 */
record TextLine(String text, double left, double right, double baseline, double size, double firstUnit, double hang,
        boolean bold, String blankEnd) {

    private static final int LONGEST_LABEL = 8;

    private static final String NOT_AT_START = "，。、；：？！…—～·％%,.;:?!";

    /** @param letters from left to right, none blank */
    static TextLine of(List<Letter> letters) {
        double size = LineText.size(letters);
        Letter last = letters.getLast();
        double baseline = letters.stream().filter(letter -> letter.size() >= size * 0.9)
                .mapToDouble(Letter::baseline).sorted().toArray()[0];
        String text = LineText.of(letters, size);
        String shown = text.stripTrailing();
        return new TextLine(shown, letters.getFirst().x(), Math.max(last.right(), last.x()), baseline, size,
                firstUnit(letters), hang(letters), letters.stream().allMatch(Letter::bold),
                text.substring(shown.length()));
    }

    private static double hang(List<Letter> letters) {
        for (int i = 0; i + 1 < Math.min(letters.size(), LONGEST_LABEL); i++) {
            if (letters.get(i).text().equals("：") || letters.get(i).text().equals(":")) {
                return letters.get(i + 1).x();
            }
        }
        return Double.NaN;
    }

    double width() {
        return right - left;
    }

    double top() {
        return baseline - size;
    }

    private static double firstUnit(List<Letter> letters) {
        int end = 1;
        while (end < letters.size() && clings(letters.get(end - 1), letters.get(end))) {
            end++;
        }
        return letters.get(end - 1).right() - letters.getFirst().x();
    }

    private static boolean clings(Letter before, Letter after) {
        char end = before.text().charAt(before.text().length() - 1);
        char start = after.text().charAt(0);
        return Glyphs.isOpening(end) || Glyphs.isClosing(start) || NOT_AT_START.indexOf(start) >= 0
                || LineText.isWestern(end) && LineText.isWestern(start)
                        && after.x() - before.right() < 0.2 * before.size();
    }
}
