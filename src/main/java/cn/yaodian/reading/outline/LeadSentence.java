package cn.yaodian.reading.outline;

import cn.yaodian.reading.text.TracedText;

/**
 * The lead sentence of a numbered paragraph, parted from what follows.
 *
 * @param title without its 。; empty where the paragraph holds no sentence that ends in 。 and is too long for a heading
 * @param mark  the 。, or empty
 * @param rest  behind it
 */
record LeadSentence(TracedText title, TracedText mark, TracedText rest) {

    private static final int LONGEST_UNENDED = 60;

    /** Up to the first 。 outside brackets and quotation marks, else the first of all. */
    static LeadSentence of(TracedText text) {
        int depth = 0;
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(' || c == '“' || c == '《') {
                depth++;
            } else if ((c == '）' || c == ')' || c == '”' || c == '》') && depth > 0) {
                depth--;
            } else if (c == '。') {
                if (depth == 0) {
                    return at(text, i);
                }
                first = first < 0 ? i : first;
            }
        }
        if (first >= 0) {
            return at(text, first);
        }
        return text.length() <= LONGEST_UNENDED
                ? new LeadSentence(text, TracedText.EMPTY, TracedText.EMPTY)
                : new LeadSentence(TracedText.EMPTY, TracedText.EMPTY, text);
    }

    private static LeadSentence at(TracedText text, int stop) {
        return new LeadSentence(text.to(stop).strip(), text.subSequence(stop, stop + 1), text.from(stop + 1).strip());
    }
}
