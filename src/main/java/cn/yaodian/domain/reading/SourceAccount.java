package cn.yaodian.domain.reading;

import java.util.Collections;
import java.util.List;

/**
 * Where every character of a source went. Each character that is not a blank lies in exactly one part.
 *
 * @param text  the source as decoded, with its own line ends
 * @param parts in the order of the source, none overlapping another
 * @param lines where each line of the source begins, ascending; remarks count by them, from 1
 * @param joins where lines were put together to paragraphs
 */
public record SourceAccount(String text, List<SourcePart> parts, List<Integer> lines, List<SourceJoin> joins) {

    /** An account of a source in one line. */
    public SourceAccount(String text, List<SourcePart> parts) {
        this(text, parts, List.of(0), List.of());
    }

    public SourceAccount {
        parts = List.copyOf(parts);
        lines = List.copyOf(lines);
        joins = List.copyOf(joins);
        int end = 0;
        for (SourcePart part : parts) {
            if (part.start() < end || part.end() > text.length()) {
                throw new IllegalArgumentException("parts overlap or leave the text at " + part);
            }
            end = part.end();
        }
    }

    /** The number, from 1, of the line in which a character of the source stands. */
    public int lineAt(int index) {
        int place = Collections.binarySearch(lines, index);
        if (place < 0) {
            return Math.max(1, -place - 1);
        }
        int last = place;
        while (last + 1 < lines.size() && lines.get(last + 1) == index) {
            last++;
        }
        return last + 1;
    }

    public String text(SourcePart part) {
        return text.substring(part.start(), part.end());
    }
}
