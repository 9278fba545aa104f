package cn.yaodian.service.confirming;

import java.util.Objects;

/**
 * A place that the clerk should look at.
 *
 * @param start   index of its first character in the source
 * @param end     behind its last character; the same as start where it concerns the whole document
 * @param subject what the sentence about it names: a unit, a number of characters, or the sentence itself of a remark
 */
public record Doubt(int start, int end, DoubtKind kind, String subject) {

    public Doubt {
        Objects.requireNonNull(kind);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no place from " + start + " to " + end);
        }
    }

    /** Whether it concerns the whole document. */
    public boolean isOfWhole() {
        return start == end;
    }

    /** The same for the same doubt in every reading of one source. */
    public String key() {
        return kind + ":" + start + ":" + subject;
    }
}
