package cn.yaodian.reading.page;

import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.line.SourceBuilder;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the parts of a table that stand on several pages together: heads that come again go, a row that was cut is whole. */
final class TableFlow {

    private static final int DEEPEST_HEAD = 3;

    private final SourceBuilder sink;
    private final List<PageItem.Row> rows = new ArrayList<>();
    private final List<PageItem.Aside> repeated = new ArrayList<>();
    /** Rows of the head that the present page has shown again; -1 once other rows have begun. */
    private int headRow = -1;
    private boolean newPage;

    TableFlow(SourceBuilder sink) {
        this.sink = sink;
    }

    boolean isOpen() {
        return !rows.isEmpty();
    }

    void endPage() {
        headRow = isOpen() ? 0 : -1;
        newPage = isOpen();
    }

    void add(PageItem.Row row) {
        if (isOpen() && !rows.getLast().grid().equals(row.grid()) && !row.grid().continues(rows.getLast().grid())) {
            flush();
        }
        if (isOpen() && headRow >= 0 && headRow < Math.min(DEEPEST_HEAD, rows.size())
                && rows.get(headRow).cells().equals(row.cells())) {
            repeated.add(new PageItem.Aside(String.join("　", row.cells()), LeftOut.TABLE_FRAME));
            headRow++;
            return;
        }
        headRow = -1;
        if (isOpen() && newPage && isCut(rows.getLast(), row)) {
            rows.set(rows.size() - 1, joined(rows.getLast(), row));
        } else {
            rows.add(row);
        }
        newPage = false;
    }

    /** @return heads that came again, to be left out behind the table */
    List<PageItem.Aside> close() {
        flush();
        List<PageItem.Aside> heads = List.copyOf(repeated);
        repeated.clear();
        return heads;
    }

    private void flush() {
        rows.forEach(row -> sink.row(row.cells()));
        // What follows is no part of this table, even if it is another one.
        sink.paragraph("", LineForm.PLAIN, Optional.empty());
        rows.clear();
        headRow = -1;
        newPage = false;
    }

    /** A row goes on if it bears no number of its own and every cell of it goes on a text, one of them within a sentence. */
    private static boolean isCut(PageItem.Row before, PageItem.Row row) {
        if (row.cells().size() != before.cells().size() || !row.cells().getFirst().isEmpty()) {
            return false;
        }
        boolean within = false;
        for (int i = 0; i < row.cells().size(); i++) {
            String words = row.cells().get(i);
            String above = before.cells().get(i);
            if (!words.isEmpty()) {
                if (above.isEmpty()) {
                    return false;
                }
                within |= !Glyphs.isSentenceEnd(above.charAt(above.length() - 1)) && !DocumentHabits.isLabelled(words);
            }
        }
        return within;
    }

    private static PageItem.Row joined(PageItem.Row before, PageItem.Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(before.cells().get(i) + LineJoint.between(before.cells().get(i), row.cells().get(i))
                    + row.cells().get(i));
        }
        return new PageItem.Row(cells, before.grid());
    }
}
