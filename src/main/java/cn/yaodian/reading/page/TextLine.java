package cn.yaodian.reading.page;

import cn.yaodian.reading.text.Glyphs;
import java.util.List;

/**
 * A line of text as it stands on a page.
 *
 * @param text      with blanks where words or columns part
 * @param size      of most of its letters, in points
 * @param firstUnit width of its beginning that no line's end may part: a word, a character with the marks that cling to it
 */
record TextLine(String text, double left, double right, double baseline, double size, double firstUnit,
        boolean bold) {

    private static final String NOT_AT_START = "，。、；：？！…—～·％%,.;:?!";

    /** @param letters from left to right, none blank */
    static TextLine of(List<Letter> letters) {
        double size = LineText.size(letters);
        Letter last = letters.getLast();
        double baseline = letters.stream().filter(letter -> letter.size() >= size * 0.9)
                .mapToDouble(Letter::baseline).sorted().toArray()[0];
        return new TextLine(LineText.of(letters, size), letters.getFirst().x(),
                Math.max(last.right(), last.x()), baseline, size, firstUnit(letters),
                letters.stream().allMatch(Letter::bold));
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
