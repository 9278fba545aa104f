package cn.yaodian.domain.reading;

import java.util.List;

/**
 * Where every character of a source went. Each character that is not a blank lies in exactly one part.
 *
 * @param text  the source as decoded, with its own line ends
 * @param parts in the order of the source, none overlapping another
 */
public record SourceAccount(String text, List<SourcePart> parts) {

    public SourceAccount {
        parts = List.copyOf(parts);
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
