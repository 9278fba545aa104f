package cn.yaodian.reading.doc;

import cn.yaodian.reading.word.BlockSink;
import cn.yaodian.reading.word.StoryLines;
import cn.yaodian.reading.word.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;

/** A table's cells, whose columns are known by their edges only. */
final class DocTable {

    /** Edges nearer to each other than this are one: programs round them, in twips. */
    private static final int SAME_EDGE = 40;

    private final Table table;
    private final DocStory story;
    private final List<Integer> edges;

    DocTable(Table table, DocStory story) {
        this.table = table;
        this.story = story;
        this.edges = edges(table);
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int row = 0; row < table.numRows(); row++) {
            for (int cell = 0; cell < table.getRow(row).numCells(); cell++) {
                TableCell found = table.getRow(row).getCell(cell);
                all.add(found.getLeftEdge());
                all.add(found.getLeftEdge() + found.getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    /** A table of one column only puts text in its place: its cells are handed on as text. */
    void writeTo(BlockSink sink) {
        for (int i = 0; i < table.numRows(); i++) {
            org.apache.poi.hwpf.usermodel.TableRow cells = table.getRow(i);
            TableRow row = new TableRow();
            for (int j = 0; j < cells.numCells(); j++) {
                cell(cells.getCell(j), row, sink);
            }
            if (edges.size() > 2 && row.column() > 0) {
                row.gap(edges.size() - 1 - row.column());
                sink.row(row.cells());
            }
        }
    }

    private void cell(TableCell cell, TableRow row, BlockSink sink) {
        if (edges.size() <= 2) {
            story.within(sink).read(cell, table.getTableLevel());
            return;
        }
        StoryLines lines = new StoryLines();
        story.within(lines).read(cell, table.getTableLevel());
        int column = column(cell.getLeftEdge());
        row.gap(column - row.column());
        if (cell.isMerged() && !cell.isFirstMerged()) {
            row.goesOn(lines.asCell());
        } else {
            int span = Math.max(1, column(cell.getLeftEdge() + cell.getWidth()) - column);
            row.cell(lines.asCell(), span, cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged());
        }
    }

    private int column(int edge) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge + SAME_EDGE / 2) {
            column++;
        }
        return column;
    }
}
