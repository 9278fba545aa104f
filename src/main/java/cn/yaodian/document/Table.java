package cn.yaodian.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table in the text or in an annex, as wide as the text area.
 *
 * @param caption above it, centred; empty for none
 * @param columns their widths in relation to each other, at least one; rows that name more cells than find room get
 *                columns of average width at the right, so that nothing is lost
 * @param heads   rows at its top that are repeated on every page it runs over
 * @param rows    from above, heads first; each names the cells that begin in it, from the left
 */
public record Table(String anchor, String caption, List<Double> columns, int heads,
        List<List<TableCell>> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.stream().anyMatch(width -> !(width > 0 && width < Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException("widths of columns " + columns);
        }
        if (heads < 0 || heads > rows.size()) {
            throw new IllegalArgumentException(heads + " heads in " + rows.size() + " rows");
        }
        rows = rows.stream().map(List::copyOf).toList();
        columns = widened(columns, rows);
        caption = caption.strip();
    }

    private static List<Double> widened(List<Double> columns, List<List<TableCell>> rows) {
        double average = columns.stream().mapToDouble(Double::doubleValue).average().orElse(1);
        List<Double> widened = new ArrayList<>(columns);
        while (!findRoom(rows, widened.size())) {
            widened.add(average);
        }
        return List.copyOf(widened);
    }

    /** Whether every cell has a column of its own to begin in; cells that take several rows push those below aside. */
    private static boolean findRoom(List<List<TableCell>> rows, int columns) {
        List<BitSet> taken = Stream.generate(BitSet::new).limit(rows.size()).toList();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (TableCell cell : rows.get(row)) {
                column = taken.get(row).nextClearBit(column);
                if (column >= columns) {
                    return false;
                }
                int next = taken.get(row).nextSetBit(column);
                int limit = next < 0 ? columns : next;
                int end = (int) Math.min(limit, (long) column + cell.across());
                int last = (int) Math.min(rows.size(), (long) row + cell.down());
                for (BitSet below : taken.subList(row, last)) {
                    below.set(column, end);
                }
                column = end;
            }
        }
        return true;
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder(caption);
        rows.forEach(row -> row.forEach(cell -> text.append(cell.text())));
        return text.toString();
    }
}
