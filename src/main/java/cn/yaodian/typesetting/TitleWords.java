package cn.yaodian.typesetting;

import java.util.List;

/** What titles are made of: the words that the program's own titles are not broken within. */
public final class TitleWords {

    private static final int LONGEST = 8;

    private TitleWords() {}

    /**
     * The word or figure that a line's end at a place of the title would cut apart.
     *
     * @param at number of characters above the break
     * @return empty where the break is between words, or in a stretch that the dictionary does not know
     */
    public static String cutAt(String title, int at) {
        int start = 0;
        for (String word : WordBreaks.words(title, List.of())) {
            int end = start + word.length();
            if (start < at && at < end) {
                boolean known = WordBreaks.isKnown(word) && word.length() <= LONGEST;
                return known ? word : "";
            }
            start = end;
        }
        return "";
    }
}
