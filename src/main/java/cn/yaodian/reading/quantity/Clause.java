package cn.yaodian.reading.quantity;

import cn.yaodian.reading.text.Glyphs;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text between two marks of punctuation.
 *
 * @param start index of its first character
 * @param end   index behind its last
 */
record Clause(int start, int end) {

    private static final String MARKS = "，,。；;！!？?\n：:";

    /** The clauses of a text; a mark within “” or 《》 parts nothing. */
    static List<Clause> of(CharSequence text) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        int quotes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '《') {
                quotes++;
            } else if ((c == '”' || c == '》') && quotes > 0) {
                quotes--;
            }
            boolean ends = c == '。' || c == '\n' || quotes == 0 && MARKS.indexOf(c) >= 0;
            if (ends && !isThousands(text, i)) {
                add(clauses, start, i);
                start = i + 1;
                quotes = c == '。' || c == '\n' ? 0 : quotes;
            }
        }
        add(clauses, start, text.length());
        return clauses;
    }

    private static void add(List<Clause> clauses, int start, int end) {
        if (end > start) {
            clauses.add(new Clause(start, end));
        }
    }

    /** The comma of 1,500. */
    private static boolean isThousands(CharSequence text, int at) {
        char c = text.charAt(at);
        return (c == ',' || c == '，') && at > 0 && Glyphs.isDigit(text.charAt(at - 1)) && at + 3 < text.length()
                && Glyphs.isDigit(text.charAt(at + 1)) && Glyphs.isDigit(text.charAt(at + 2))
                && Glyphs.isDigit(text.charAt(at + 3));
    }
}
