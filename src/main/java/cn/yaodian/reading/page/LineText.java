package cn.yaodian.reading.page;

import cn.yaodian.reading.text.Glyphs;
import java.util.Arrays;
import java.util.List;

/** Puts letters of a line together and decides where blanks stand: by distances, for blanks themselves may be missing. */
final class LineText {

    /** Distances in sizes of the type. Between Western letters more than this is a blank. */
    private static final double WORDS = 0.17;
    /** Between Chinese and Western ones word processors leave a quarter, which is none. */
    private static final double MIXED = 0.6;
    private static final double CHINESE = 0.45;
    /** Where a blank was typed, less shows it; some conversions type one behind every character, and mean none. */
    private static final double TYPED = 0.15;
    private static final double SHARE_OF_MEANINGLESS = 0.5;
    /** In a line that is spread, so many times its usual distance. */
    private static final double TIMES_SPREAD = 2.2;
    /** A distance that parts columns or words set on purpose is kept as a wide blank. */
    private static final double WIDE = 1.6;

    private LineText() {}

    /** The size that most letters have. */
    static double size(List<Letter> letters) {
        double[] sizes = letters.stream().mapToDouble(Letter::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    static String of(List<Letter> letters, double size) {
        double spread = spread(letters);
        boolean typed = letters.stream().filter(Letter::spaced).count() <= SHARE_OF_MEANINGLESS * letters.size();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            if (i > 0) {
                text.append(between(letters.get(i - 1), letters.get(i), size, spread, typed));
            }
            text.append(letters.get(i).text());
        }
        return Radicals.replaced(text.toString());
    }

    /** The distance usual between letters of this line, which a justified or letter-spaced line has everywhere. */
    private static double spread(List<Letter> letters) {
        if (letters.size() < 3) {
            return 0;
        }
        double[] gaps = new double[letters.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = letters.get(i + 1).x() - letters.get(i).right();
        }
        Arrays.sort(gaps);
        return Math.max(0, gaps[gaps.length / 2]);
    }

    private static String between(Letter before, Letter after, double size, double spread, boolean typed) {
        double gap = after.x() - before.right();
        char end = before.text().charAt(before.text().length() - 1);
        char start = after.text().charAt(0);
        boolean western = isWestern(end) && isWestern(start);
        double least = western ? WORDS : isWestern(end) || isWestern(start) ? MIXED : CHINESE;
        double threshold = western
                ? Math.max(WORDS * size, (1 + WORDS) * spread + WORDS * size / 2)
                : least * size + TIMES_SPREAD * spread;
        if (gap < threshold) {
            return typed && after.spaced() && gap > spread + TYPED * size ? " " : "";
        }
        return gap > WIDE * size + TIMES_SPREAD * spread ? "　　" : western ? " " : "　";
    }

    static boolean isWestern(char c) {
        return c > ' ' && c < 0x2000 && !Glyphs.isBlank(c) && c != '·';
    }
}
