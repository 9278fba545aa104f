package cn.yaodian.reading.header;

import cn.yaodian.reading.paragraph.Passage;
import java.util.List;

/**
 * What stands below a label 附件2 behind the document's text; the label itself is not part of it.
 *
 * @param line     the line of the source that the label stands on
 * @param passages its title and text
 */
public record Attachment(int line, List<Passage> passages) {

    public Attachment {
        passages = List.copyOf(passages);
    }
}
