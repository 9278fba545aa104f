package cn.yaodian.ui.drafting.text;

/**
 * A stretch of a text to be marked.
 *
 * @param start characters from the beginning
 * @param end   behind its last character
 */
public record TextMark(int start, int end) {

    public TextMark {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of text from " + start + " to " + end);
        }
    }
}
