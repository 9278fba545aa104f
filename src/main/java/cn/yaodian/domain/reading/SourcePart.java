package cn.yaodian.domain.reading;

import java.util.Objects;

/**
 * A stretch of the source that became one thing. Blanks may lie within it.
 *
 * @param start  index of its first character in {@link SourceAccount#text()}
 * @param end    index behind its last character
 * @param reason why it was left out; empty for what was kept
 */
public record SourcePart(int start, int end, PartKind kind, String reason) {

    public SourcePart {
        Objects.requireNonNull(kind);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of text from " + start + " to " + end);
        }
        if (kind == PartKind.LEFT_OUT && reason.isBlank()) {
            throw new IllegalArgumentException("what is left out has a reason");
        }
    }
}
