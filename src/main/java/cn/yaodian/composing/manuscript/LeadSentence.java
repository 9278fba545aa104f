package cn.yaodian.composing.manuscript;

import java.util.Arrays;

/**
 * Where the heading of a numbered line ends. Headings are short, and those with a comma are built in equal halves
 * (强化思想引领，凝聚奋进力量); a sentence of another build (今年以来，共培训3万人次) is running text.
 */
final class LeadSentence {

    private static final int LONGEST = 30;
    /** A heading that fills its line by itself may be a whole clause. */
    private static final int LONGEST_ALONE = 45;
    /** A first part so short may be followed by a comma all the same. */
    private static final int SHORT = 12;
    private static final String NOT_IN_HEADINGS = "；;！？!?。";
    private static final String OPENING = "（(“《〔";
    private static final String CLOSING = "）)”》〕";

    private LeadSentence() {}

    /** The length of the first sentence with its mark, in chars; all of the text where it has no full stop. */
    static int end(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (c == '。' && depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Whether a numbered line that has no full stop, and so is no sentence, stands as a heading by itself. */
    static boolean standsAlone(String text) {
        return text.length() <= LONGEST_ALONE && !text.matches("(?s).*[。；;：:，、].?") && !text.matches("(?s).*[。；;].*");
    }

    /** Whether a sentence, with or without its full stop, is built as headings are. */
    static boolean isHeading(String sentence) {
        String words = withoutStop(sentence.strip());
        if (words.isEmpty() || words.length() > LONGEST || words.chars().anyMatch(c -> NOT_IN_HEADINGS.indexOf(c) >= 0)
                || words.endsWith("，") || words.endsWith("、")) {
            return false;
        }
        String[] halves = words.split("，", -1);
        return words.length() <= SHORT || Arrays.stream(halves).allMatch(half -> half.length() == halves[0].length());
    }

    private static String withoutStop(String words) {
        boolean stopped = !words.isEmpty() && "。：:".indexOf(words.charAt(words.length() - 1)) >= 0;
        return stopped ? words.substring(0, words.length() - 1) : words;
    }
}
