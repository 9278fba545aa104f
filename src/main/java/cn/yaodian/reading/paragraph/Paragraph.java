package cn.yaodian.reading.paragraph;

import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.text.TracedText;
import java.util.List;

/**
 * A paragraph as the author wrote it.
 *
 * @param line  of the source that it begins on
 * @param form  looks of its first line
 * @param joins where lines were put together
 */
public record Paragraph(int line, TracedText text, LineForm form, List<Join> joins) implements Passage {

    public Paragraph {
        joins = List.copyOf(joins);
    }

    public Paragraph withText(TracedText changed) {
        return new Paragraph(line, changed, form, joins);
    }
}
