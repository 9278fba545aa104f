package cn.yaodian.reading.line;

import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables in a text that were pasted from a sheet: rows are lines, cells are parted by tabs, and a cell of several
 * lines stands in quotation marks. Each line of such a cell but the first leaves an empty row behind, so that the lines
 * keep their numbers. Linear in the length of the text.
 */
final class PastedTable {

    private static final int FEWEST_CELLS = 3;
    /** No cell has more lines; a quotation mark that is closed further down is a character like others. */
    private static final int MOST_LINES = 50;

    private final List<SourceText.RawLine> source;
    private final List<SourceText.RawLine> lines = new ArrayList<>();
    private final List<SourceText.Omission> omissions = new ArrayList<>();

    /** A row with the quotation marks around its cells, and the line behind it. */
    private record Row(List<TracedText> cells, List<TracedText> quotes, int end) {

        long filled() {
            return cells.stream().filter(cell -> !cell.strip().isEmpty()).count();
        }
    }

    /** Where a quotation mark stands that closes a cell. */
    private record Close(int line, int at) {}

    private PastedTable(List<SourceText.RawLine> source) {
        this.source = source;
    }

    static PastedTable in(List<SourceText.RawLine> source) {
        PastedTable found = new PastedTable(source);
        found.find();
        return found;
    }

    /** The lines, rows of tables among them. */
    List<SourceText.RawLine> lines() {
        return lines;
    }

    /** Quotation marks around cells. */
    List<SourceText.Omission> omissions() {
        return omissions;
    }

    private void find() {
        int at = 0;
        while (at < source.size()) {
            List<Row> table = isCandidate(at) ? table(at) : List.of();
            if (table.size() < 2) {
                lines.add(source.get(at++));
                continue;
            }
            for (Row row : table) {
                add(row);
                for (int line = at + 1; line < row.end(); line++) {
                    lines.add(row(List.of(TracedText.EMPTY)));
                }
                at = row.end();
            }
        }
    }

    private boolean isCandidate(int line) {
        TracedText text = source.get(line).text();
        int tabs = 0;
        for (int i = 0; i < text.length(); i++) {
            tabs += text.charAt(i) == '\t' ? 1 : 0;
        }
        return tabs + 1 >= FEWEST_CELLS && row(line).filled() >= FEWEST_CELLS;
    }

    private List<Row> table(int start) {
        List<Row> rows = new ArrayList<>();
        Row head = row(start);
        Row next = head;
        while (next.cells().size() > 1 && next.cells().size() <= head.cells().size()) {
            rows.add(next);
            if (next.end() >= source.size()) {
                break;
            }
            next = row(next.end());
        }
        return rows;
    }

    private void add(Row row) {
        lines.add(row(row.cells()));
        row.quotes().forEach(quote -> omissions.add(new SourceText.Omission(quote, LeftOut.MARKUP)));
    }

    private static SourceText.RawLine row(List<TracedText> cells) {
        TracedText.Builder line = new TracedText.Builder();
        cells.forEach(cell -> line.append(cell).appendBlank());
        return new SourceText.RawLine(line.build(), LineForm.PLAIN, cells, true, Optional.empty());
    }

    private Row row(int start) {
        List<TracedText> cells = new ArrayList<>();
        List<TracedText> quotes = new ArrayList<>();
        int line = start;
        int at = 0;
        while (at <= source.get(line).text().length()) {
            TracedText text = source.get(line).text();
            int begin = at;
            Optional<Close> close = at < text.length() && text.charAt(at) == '"'
                    ? closing(line, at + 1)
                    : Optional.empty();
            if (close.isPresent()) {
                quotes.add(text.subSequence(begin, begin + 1));
                cells.add(quoted(line, begin + 1, close.get(), quotes));
                line = close.get().line();
                at = close.get().at() + 2;
            } else {
                while (at < text.length() && text.charAt(at) != '\t') {
                    at++;
                }
                cells.add(text.subSequence(begin, at));
                at++;
            }
        }
        return new Row(cells, quotes, line + 1);
    }

    /** Only a cell of several lines is in quotation marks for certain. */
    private Optional<Close> closing(int line, int from) {
        int at = from;
        for (int i = line; i < Math.min(source.size(), line + MOST_LINES); i++) {
            TracedText text = source.get(i).text();
            while (at < text.length()) {
                boolean quote = text.charAt(at) == '"';
                boolean end = at + 1 == text.length() || text.charAt(at + 1) == '\t';
                if (quote && end) {
                    return i == line ? Optional.empty() : Optional.of(new Close(i, at));
                }
                at += quote && text.charAt(at + 1) == '"' ? 2 : 1;
            }
            at = 0;
        }
        return Optional.empty();
    }

    private TracedText quoted(int line, int from, Close close, List<TracedText> quotes) {
        TracedText.Builder cell = new TracedText.Builder();
        for (int i = line; i <= close.line(); i++) {
            TracedText text = source.get(i).text();
            int end = i == close.line() ? close.at() : text.length();
            for (int at = i == line ? from : 0; at < end; at++) {
                if (text.charAt(at) == '"' && at + 1 < end && text.charAt(at + 1) == '"') {
                    quotes.add(text.subSequence(at, at + 1));
                    at++;
                }
                cell.append(text.charAt(at), text.origin(at));
            }
            if (i < close.line()) {
                cell.append('\u2028', -1);
            }
        }
        quotes.add(source.get(close.line()).text().subSequence(close.at(), close.at() + 1));
        return cell.build();
    }
}
