package cn.yaodian.reading.paragraph;

import cn.yaodian.reading.text.TracedText;
import java.util.List;

/**
 * Rows that follow one another.
 *
 * @param rows each with its cells; rows need not be equally long
 */
public record Table(int line, List<List<TracedText>> rows) implements Passage {

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
