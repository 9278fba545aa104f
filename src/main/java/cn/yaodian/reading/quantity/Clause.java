package cn.yaodian.reading.quantity;

import cn.yaodian.reading.text.Glyphs;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text between two marks of punctuation.
 *
 * @param start index of its first character
 * @param end   index behind its last
 * @param opens whether a sentence begins with it
 */
record Clause(int start, int end, boolean opens) {

    private static final String MARKS = "，,；;：:";
    private static final String SENTENCE_ENDS = "。！!？?\n\u2028\u000b";
    private static final String OPENING = "“《（(";
    private static final String CLOSING = "”》）)";

    /** The clauses of a text; a comma within “”, 《》 or （） parts nothing. */
    static List<Clause> of(CharSequence text) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        int depth = 0;
        boolean opens = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            boolean sentence = endsSentence(c);
            if (sentence || depth == 0 && MARKS.indexOf(c) >= 0 && !isThousands(text, i)) {
                if (i > start) {
                    clauses.add(new Clause(start, i, opens));
                    opens = false;
                }
                start = i + 1;
                opens |= sentence;
                depth = sentence ? 0 : depth;
            }
        }
        if (text.length() > start) {
            clauses.add(new Clause(start, text.length(), opens));
        }
        return clauses;
    }

    /** Whether it parts clauses or ends a sentence. */
    static boolean ends(char c) {
        return MARKS.indexOf(c) >= 0 || endsSentence(c);
    }

    static boolean endsSentence(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    /** The comma of 1,500. */
    private static boolean isThousands(CharSequence text, int at) {
        char c = text.charAt(at);
        return (c == ',' || c == '，') && at > 0 && Glyphs.isDigit(text.charAt(at - 1))
                && ArabicFigure.threeDigitsAt(text, at + 1);
    }
}
