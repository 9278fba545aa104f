package cn.yaodian.reading.label;

import cn.yaodian.reading.text.TracedText;

/**
 * A number at the start of a paragraph.
 *
 * @param text as written, with its punctuation
 * @param rest what stands behind it
 */
public record Label(LabelKind kind, int number, TracedText text, TracedText rest) {

    /** As written, without blanks: 一、 for "一 、". */
    public String written() {
        StringBuilder written = new StringBuilder();
        text.chars().filter(c -> !Character.isWhitespace(c) && c != '\u3000').forEach(c -> written.append((char) c));
        return written.toString();
    }
}
