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

    /** Each row as one line of text, blank ones left out. */
    public List<TracedText> lines() {
        return rows.stream().map(Table::line).filter(line -> !line.isEmpty()).toList();
    }

    private static TracedText line(List<TracedText> cells) {
        TracedText.Builder line = new TracedText.Builder();
        for (TracedText cell : cells) {
            TracedText words = cell.strip();
            if (!words.isEmpty()) {
                (line.length() > 0 ? line.appendBlank() : line).append(words);
            }
        }
        return line.build();
    }
}
