package cn.yaodian.document;

import java.util.List;

/**
 * A table in the text or in an annex, as wide as the text area.
 *
 * @param caption above it, centred; empty for none
 * @param columns their widths in relation to each other, at least one
 * @param heads   rows at its top that are repeated on every page it runs over
 * @param rows    from above, heads first; each names the cells that begin in it, from the left
 */
public record Table(String anchor, String caption, List<Double> columns, int heads,
        List<List<TableCell>> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.stream().anyMatch(width -> !(width > 0))) {
            throw new IllegalArgumentException("widths of columns " + columns);
        }
        if (heads < 0 || heads > rows.size()) {
            throw new IllegalArgumentException(heads + " heads in " + rows.size() + " rows");
        }
        rows = rows.stream().map(List::copyOf).toList();
        caption = caption.strip();
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder(caption);
        rows.forEach(row -> row.forEach(cell -> text.append(cell.text())));
        return text.toString();
    }
}
