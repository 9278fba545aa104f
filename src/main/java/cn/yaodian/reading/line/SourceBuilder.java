package cn.yaodian.reading.line;

import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.SourceTrait;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the lines of a source whose kind knows more than characters; together they are the text that the account is
 * kept of. # and ** in them are characters like others. Not for several threads.
 */
public final class SourceBuilder {

    /**
     * A cell of a table's row.
     *
     * @param repeated whether the words stand in a cell above with which this one is merged
     */
    public record Cell(MarkedText words, boolean repeated) {}

    private final StringBuilder text = new StringBuilder();
    private final List<SourceText.RawLine> lines = new ArrayList<>();
    private final List<SourceText.Omission> omissions = new ArrayList<>();
    private final Set<SourceTrait> traits = EnumSet.noneOf(SourceTrait.class);

    /**
     * A paragraph; line breaks within it begin lines of their own.
     *
     * @param leftOut why it does not belong to the document; empty for one that does
     */
    public void paragraph(String words, LineForm form, Optional<LeftOut> leftOut) {
        if (leftOut.isPresent()) {
            lineByLine(MarkedText.of(words), form, leftOut);
        } else {
            paragraph(MarkedText.of(words), form);
        }
    }

    /** A paragraph of which stretches may be left out; line breaks in what is kept begin lines of their own. */
    public void paragraph(MarkedText words, LineForm form) {
        omissions.addAll(words.omissions(text.length()));
        lineByLine(words, form, Optional.empty());
    }

    private void lineByLine(MarkedText words, LineForm form, Optional<LeftOut> leftOut) {
        String all = words.all();
        int place = text.length();
        text.append(all).append('\n');
        LineForm looks = form;
        int start = 0;
        for (int end = all.indexOf('\n'); start <= all.length(); end = all.indexOf('\n', start)) {
            int until = end < 0 ? all.length() : end;
            lines.add(new SourceText.RawLine(words.traced(start, until, place), looks, List.of(), true, leftOut));
            looks = new LineForm(form.headingLevel(), form.bold(), form.centred(), false);
            start = until + 1;
        }
    }

    /**
     * A table's row; rows that follow each other are one table.
     *
     * @param words of its cells; a line end within a cell is kept as U+2028
     */
    public void row(List<String> words) {
        cells(words.stream().map(cell -> new Cell(MarkedText.of(cell), false)).toList());
    }

    /** A table's row as {@link #row}; what is repeated from the row above stands in the source only once. */
    public void cells(List<Cell> cells) {
        List<TracedText> traced = new ArrayList<>();
        TracedText.Builder line = new TracedText.Builder();
        for (Cell cell : cells) {
            if (cell.repeated()) {
                traced.add(TracedText.repeated(cell.words().kept().replace('\n', '\u2028')));
                continue;
            }
            omissions.addAll(cell.words().omissions(text.length()));
            String all = cell.words().all();
            MarkedText words = all.indexOf('\n') < 0 ? cell.words() : cell.words().inOneLine();
            TracedText own = words.traced(0, all.length(), text.length());
            traced.add(own);
            line.append(own).append('\t', text.length() + all.length());
            text.append(words.all()).append('\t');
        }
        text.append('\n');
        lines.add(new SourceText.RawLine(line.build(), LineForm.PLAIN, traced, true, Optional.empty()));
    }

    /** Something of the file as such that the clerk is to know. */
    public void trait(SourceTrait trait) {
        traits.add(trait);
    }

    public SourceText finish() {
        return new SourceText(text.toString(), lines, omissions, traits);
    }
}
