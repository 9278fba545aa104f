package cn.yaodian.reading.outline;

import cn.yaodian.reading.text.TracedText;
import java.util.List;

/**
 * A document's text as a tree.
 *
 * @param preamble paragraphs before the first heading or task
 * @param closing  paragraphs behind the last task's duties
 */
public record Outline(List<TracedText> preamble, List<OutlinePart> parts, List<TracedText> closing) {

    public Outline {
        preamble = List.copyOf(preamble);
        parts = List.copyOf(parts);
        closing = List.copyOf(closing);
    }
}
