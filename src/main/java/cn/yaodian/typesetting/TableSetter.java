package cn.yaodian.typesetting;

import cn.yaodian.document.Table;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets tables as wide as the text area. Their heads are repeated on each page. A row goes to the next page as a whole
 * where that has room for it; one that is higher than a page is broken between lines.
 */
final class TableSetter {

    private final TypeMetrics metrics;
    private final CellText cellText;

    TableSetter(TypeMetrics metrics, Memory memory) {
        this.metrics = metrics;
        this.cellText = new CellText(metrics, memory);
    }

    void set(Table table, PageFlow flow) {
        flow.toGrid();
        if (!table.caption().isEmpty() && !flow.isPageEmpty() && isParted(least(table, flow.frame()), flow)) {
            flow.newPage();
        }
        caption(table, flow);
        SetTable set = SetTable.of(table, flow.frame(), cellText);
        int headRows = set.heads(table.heads());
        double heads = set.height(0, headRows);
        int row = 0;
        boolean anchored = false;
        while (row < set.rows()) {
            boolean repeated = row >= headRows && heads > 0 && anchored && flow.isPageEmpty();
            // Heads so high that hardly anything finds room below them are not repeated.
            double taken = repeated && heads < flow.height() / 2 ? heads : 0;
            int end = set.fit(row, flow.height() - taken);
            boolean headsAlone = !anchored && end <= headRows && end < set.rows();
            if ((end == row || headsAlone) && !flow.isPageEmpty()) {
                flow.newPage();
                continue;
            }
            List<Piece> pieces = new ArrayList<>();
            double y = flow.y();
            if (taken > 0) {
                set.pieces(0, headRows, y).forEach(head -> pieces.add(Piece.artifact(head.marks())));
            }
            if (end == row) {
                splitRow(set, row, flow, pieces, taken, anchored ? "" : table.anchor());
                end = row + 1;
            } else {
                pieces.addAll(set.pieces(row, end, y + taken));
                flow.addBlock(pieces, taken + set.height(row, end), anchored ? "" : table.anchor());
            }
            anchored = true;
            row = end;
            if (row < set.rows()) {
                flow.newPage();
            }
        }
        flow.toGrid();
    }

    /** Height of what stands at a table's top together: caption, heads and the first row below them, in points. */
    double least(Table table, Frame frame) {
        SetTable set = SetTable.of(table, frame, cellText);
        int rows = Math.min(set.rows(), set.heads(table.heads()) + 1);
        return captionLines(table, frame).size() * Sheet.LINE + set.height(0, rows);
    }

    /** Whether something is parted by the page's foot that another page would have room for. */
    private static boolean isParted(double height, PageFlow flow) {
        return height > flow.height() && height <= flow.frame().lines() * Sheet.LINE;
    }

    /** A row that is higher than the page, line by line over as many pages as it takes. */
    private static void splitRow(SetTable set, int row, PageFlow flow, List<Piece> above, double taken, String anchor) {
        int from = 0;
        CellType type = set.type();
        int lines = set.lines(row);
        List<Piece> pieces = above;
        double offset = taken;
        String key = anchor;
        while (from < lines) {
            int count = (int) Math.max(1, (flow.height() - offset - 2 * type.padding()) / type.pitch());
            int to = Math.min(lines, from + count);
            pieces.addAll(set.part(row, from, to, flow.y() + offset));
            flow.addBlock(pieces, offset + type.height(to - from), key);
            from = to;
            if (from < lines) {
                flow.newPage();
            }
            pieces = new ArrayList<>();
            offset = 0;
            key = "";
        }
    }

    private void caption(Table table, PageFlow flow) {
        if (table.caption().isEmpty()) {
            return;
        }
        Frame frame = flow.frame();
        flow.part(Role.Plain.TABLE_CAPTION);
        for (List<Glyph> line : captionLines(table, frame)) {
            flow.add(TextLine.centred(line, frame.left(), frame.right(), Sheet.SIZE_3));
        }
    }

    private List<List<Glyph>> captionLines(Table table, Frame frame) {
        List<Glyph> glyphs = Glyph.of(table.caption(), Typeface.HEITI, Sheet.CELL, metrics);
        return table.caption().isEmpty() ? List.of() : LineBreaker.lines(glyphs, frame.room(), frame.room());
    }
}
