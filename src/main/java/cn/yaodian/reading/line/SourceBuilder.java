package cn.yaodian.reading.line;

import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the lines of a source whose kind knows more than characters; together they are the text that the account is
 * kept of. # and ** in them are characters like others. Not for several threads.
 */
public final class SourceBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<SourceText.RawLine> lines = new ArrayList<>();

    /**
     * A paragraph; line breaks within it begin lines of their own.
     *
     * @param leftOut why it does not belong to the document; empty for one that does
     */
    public void paragraph(String words, LineForm form, Optional<LeftOut> leftOut) {
        LineForm looks = form;
        for (String line : words.split("\n", -1)) {
            lines.add(new SourceText.RawLine(append(line), looks, List.of(), true, leftOut));
            text.append('\n');
            looks = new LineForm(form.headingLevel(), form.bold(), form.centred(), false);
        }
    }

    /**
     * A table's row; rows that follow each other are one table.
     *
     * @param words of its cells; a line end within a cell is kept as U+2028
     */
    public void row(List<String> words) {
        List<TracedText> cells = new ArrayList<>();
        int start = text.length();
        for (String cell : words) {
            cells.add(append(cell.replace('\n', '\u2028')));
            text.append('\t');
        }
        text.append('\n');
        lines.add(new SourceText.RawLine(TracedText.of(text.substring(start, text.length() - 1), start),
                LineForm.PLAIN, cells, true, Optional.empty()));
    }

    private TracedText append(String words) {
        TracedText traced = TracedText.of(words, text.length());
        text.append(words);
        return traced;
    }

    public SourceText finish() {
        return new SourceText(text.toString(), lines);
    }
}
