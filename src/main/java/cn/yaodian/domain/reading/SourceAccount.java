package cn.yaodian.domain.reading;

import java.util.List;

/**
 * Where every character of a source went. Each character that is not a blank lies in exactly one part.
 *
 * @param text  the source as decoded, with its own line ends
 * @param parts in the order of the source, none overlapping another
 * @param joins where a line was put to the one before because its sentence broke off there: each the index of the first
 *              character behind the break
 */
public record SourceAccount(String text, List<SourcePart> parts, List<Integer> joins) {

    /** An account in which no line was put to another. */
    public SourceAccount(String text, List<SourcePart> parts) {
        this(text, parts, List.of());
    }

    public SourceAccount {
        parts = List.copyOf(parts);
        joins = List.copyOf(joins);
        int end = 0;
        for (SourcePart part : parts) {
            if (part.start() < end || part.end() > text.length()) {
                throw new IllegalArgumentException("parts overlap or leave the text at " + part);
            }
            end = part.end();
        }
    }

    public String text(SourcePart part) {
        return text.substring(part.start(), part.end());
    }
}
