package cn.yaodian.reading.label;

import cn.yaodian.reading.text.TracedText;

/**
 * A number at the start of a paragraph.
 *
 * @param number  of the last part where it has several, as in 2.1.3
 * @param text    as written, with its punctuation
 * @param rest    what stands behind it
 * @param damaged whether part of its punctuation is lost or mistaken: （四 or 二，
 */
public record Label(LabelKind kind, int number, TracedText text, TracedText rest, boolean damaged) {

    /** One that is whole. */
    public Label(LabelKind kind, int number, TracedText text, TracedText rest) {
        this(kind, number, text, rest, false);
    }

    /** As written, without blanks: 一、 for "一 、". */
    public String written() {
        StringBuilder written = new StringBuilder();
        text.chars().filter(c -> !Character.isWhitespace(c) && c != '\u3000').forEach(c -> written.append((char) c));
        return written.toString();
    }
}
