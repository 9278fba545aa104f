package cn.yaodian.domain.reading;

import java.util.Objects;

/**
 * The clerk's word on a stretch of a source. It stands above whatever the reading would make of it; where two overlap,
 * the later one.
 *
 * @param start index of its first character in {@link SourceAccount#text()}
 * @param end   index behind its last character
 */
public record Decision(int start, int end, DecisionKind kind) {

    public Decision {
        Objects.requireNonNull(kind);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of text from " + start + " to " + end);
        }
    }
}
