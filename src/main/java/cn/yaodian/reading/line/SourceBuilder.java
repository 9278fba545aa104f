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

    private final StringBuilder text = new StringBuilder();
    private final List<SourceText.RawLine> lines = new ArrayList<>();
    private List<TracedText> above = List.of();
    private final List<SourceText.Omission> omissions = new ArrayList<>();
    private final Set<SourceTrait> traits = EnumSet.noneOf(SourceTrait.class);

    /**
     * A paragraph; line breaks within it begin lines of their own.
     *
     * @param leftOut why it does not belong to the document; empty for one that does
     */
    public void paragraph(String words, LineForm form, Optional<LeftOut> leftOut) {
        above = List.of();
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
        cells(words.stream().map(TableCell::of).toList());
    }

    /** Like {@link #row}, of cells that may be merged with those above or to the left. */
    public void cells(List<TableCell> row) {
        markedCells(row.stream().map(cell -> new MarkedCell(MarkedText.of(cell.words()), cell.extent())).toList());
    }

    /** Like {@link #cells}, of cells in which stretches may be left out. */
    public void markedCells(List<MarkedCell> row) {
        List<TracedText> cells = new ArrayList<>();
        TracedText.Builder line = new TracedText.Builder();
        for (int i = 0; i < row.size(); i++) {
            TracedText own = append(row.get(i).words());
            line.append(own).append('\t', text.length());
            text.append('\t');
            cells.add(switch (row.get(i).extent()) {
                case OWN -> own;
                case ABOVE -> i < above.size() ? above.get(i) : TracedText.EMPTY;
                case LEFT -> i > 0 ? cells.get(i - 1) : TracedText.EMPTY;
            });
        }
        text.append('\n');
        above = cells;
        lines.add(new SourceText.RawLine(line.build(), LineForm.PLAIN, cells, true, Optional.empty()));
    }

    /** Appends a cell's words in one line and gives those that are kept. */
    private TracedText append(MarkedText words) {
        MarkedText flat = words.inOneLine();
        int start = text.length();
        omissions.addAll(flat.omissions(start));
        text.append(flat.all());
        return flat.traced(0, flat.all().length(), start);
    }

    private TracedText append(String words) {
        TracedText traced = TracedText.of(words, text.length());
        text.append(words);
        return traced;
    }

    /** A paragraph of which stretches may be left out; line breaks in what is kept begin lines of their own. */
    public void paragraph(MarkedText words, LineForm form) {
        omissions.addAll(words.omissions(text.length()));
        String all = words.all();
        int place = text.length();
        text.append(all).append('\n');
        above = List.of();
        LineForm looks = form;
        int start = 0;
        while (start <= all.length()) {
            int end = all.indexOf('\n', start);
            int until = end < 0 ? all.length() : end;
            lines.add(new SourceText.RawLine(words.traced(start, until, place), looks, List.of(), true,
                    Optional.empty()));
            looks = new LineForm(form.headingLevel(), form.bold(), form.centred(), false);
            start = until + 1;
        }
    }

    /** Something of the file as such that the clerk is to know. */
    public void trait(SourceTrait trait) {
        traits.add(trait);
    }

    public SourceText finish() {
        return new SourceText(text.toString(), lines, omissions, traits);
    }
}
