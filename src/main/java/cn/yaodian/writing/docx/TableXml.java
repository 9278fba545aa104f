package cn.yaodian.writing.docx;

import cn.yaodian.document.Table;
import cn.yaodian.typesetting.CellText;
import cn.yaodian.typesetting.CellWidth;
import cn.yaodian.typesetting.Frame;
import cn.yaodian.typesetting.TableGrid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a table as wide as the text area: its heads are repeated on each page, and a row is broken over pages only where
 * it is higher than one.
 */
final class TableXml {

    private static final double RULE = 0.5;
    /** Cells that no text begins in are closed off by a paragraph all the same. */
    private static final List<String> NOTHING = List.of("");

    private final Paragraphs paragraphs;
    private final WordXml xml;
    private final Table table;
    private final Frame frame;
    private final TableGrid grid;
    /** Left edge of each column, and the right edge of the last, in twips, so that rounding adds up. */
    private final long[] edges;

    TableXml(Paragraphs paragraphs, WordXml xml, Table table, Frame frame) {
        this.paragraphs = paragraphs;
        this.xml = xml;
        this.table = table;
        this.frame = frame;
        this.grid = TableGrid.of(table);
        this.edges = edges(table.columns(), frame.room() * 20);
    }

    private static long[] edges(List<Double> columns, double room) {
        double sum = columns.stream().mapToDouble(Double::doubleValue).sum();
        long[] edges = new long[columns.size() + 1];
        double edge = 0;
        for (int i = 0; i < columns.size(); i++) {
            edge += columns.get(i) / sum * room;
            edges[i + 1] = Math.round(edge);
        }
        return edges;
    }

    void write() {
        if (!table.caption().isEmpty()) {
            paragraphs.line(new ParagraphFormat("Caption").keepNext(true), table.caption());
        }
        if (grid.rows() == 0) {
            return;
        }
        xml.start("tbl");
        properties();
        xml.start("tblGrid");
        for (int i = 0; i < grid.columns(); i++) {
            xml.empty("gridCol", "w", Long.toString(edges[i + 1] - edges[i]));
        }
        xml.end();
        rows();
        xml.end();
    }

    private void properties() {
        String width = Long.toString(edges[grid.columns()]);
        String padding = Twips.of(CellText.PADDING);
        // The rules take their room from the cells above and below them.
        String above = Twips.of(CellText.PADDING - RULE / 2);
        xml.start("tblPr").empty("tblW", "w", width, "type", "dxa").start("tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty(side, "val", "single", "sz", Long.toString(Math.round(RULE * 8)), "space", "0", "color",
                    "000000");
        }
        xml.end().empty("tblLayout", "type", "fixed").start("tblCellMar");
        xml.empty("top", "w", above, "type", "dxa").empty("left", "w", padding, "type", "dxa");
        xml.empty("bottom", "w", above, "type", "dxa").empty("right", "w", padding, "type", "dxa");
        xml.end().end();
    }

    private void rows() {
        Map<Integer, Map<Integer, TableGrid.Place>> places = new HashMap<>();
        for (TableGrid.Place place : grid.cells()) {
            for (int row = place.row(); row < place.endRow(); row++) {
                places.computeIfAbsent(row, _ -> new HashMap<>()).put(place.column(), place);
            }
        }
        double page = frame.bottom() - frame.top();
        int heads = grid.heads(table.heads());
        double headHeight = 0;
        for (int row = 0; row < heads; row++) {
            headHeight += height(places.getOrDefault(row, Map.of()), row);
        }
        // Heads so high that hardly anything finds room below them are not repeated.
        int repeated = headHeight < page / 2 ? heads : 0;
        for (int row = 0; row < grid.rows(); row++) {
            Map<Integer, TableGrid.Place> cells = places.getOrDefault(row, Map.of());
            double room = page - (row < repeated ? 0 : headHeight);
            row(row, cells, height(cells, row) <= room, row < repeated);
        }
    }

    private void row(int row, Map<Integer, TableGrid.Place> cells, boolean whole, boolean repeated) {
        xml.start("tr").start("trPr");
        if (whole) {
            xml.empty("cantSplit");
        }
        if (repeated) {
            xml.empty("tblHeader");
        }
        xml.end();
        int column = 0;
        while (column < grid.columns()) {
            TableGrid.Place place = cells.get(column);
            cell(row, column, place == null ? column + 1 : place.endColumn(), cells);
            column = place == null ? column + 1 : place.endColumn();
        }
        xml.end();
    }

    private void cell(int row, int from, int to, Map<Integer, TableGrid.Place> cells) {
        TableGrid.Place place = cells.get(from);
        xml.start("tc").start("tcPr").empty("tcW", "w", Long.toString(edges[to] - edges[from]), "type", "dxa");
        if (to - from > 1) {
            xml.empty("gridSpan", "val", Integer.toString(to - from));
        }
        if (place != null && place.down() > 1) {
            xml.empty("vMerge", "val", place.row() == row ? "restart" : "continue");
        }
        xml.empty("vAlign", "val", "center").end();
        List<String> lines = place != null && place.row() == row ? lines(place) : NOTHING;
        boolean centred = place != null && place.cell().centred();
        for (String line : lines) {
            ParagraphFormat format = new ParagraphFormat(row < table.heads() ? "TableHead" : "TableText");
            paragraphs.line(centred ? format.align("center") : format, line);
        }
        xml.end();
    }

    private static List<String> lines(TableGrid.Place place) {
        return place.cell().text().lines().map(String::strip).toList().isEmpty()
                ? NOTHING
                : List.of(place.cell().text().split("\n", -1)).stream().map(String::strip).toList();
    }

    /** About how high the row will be, for whether a page can hold it. Cells over several rows share theirs out. */
    private double height(Map<Integer, TableGrid.Place> cells, int row) {
        int most = 1;
        for (TableGrid.Place place : cells.values()) {
            if (place.down() == 1 || place.endRow() == row + 1) {
                double room = (edges[place.endColumn()] - edges[place.column()]) / 20.0 - 2 * CellText.PADDING;
                double characters = Math.max(1, Math.floor(room / CellText.SIZE));
                int lines = 0;
                for (String line : lines(place)) {
                    lines += (int) Math.max(1, Math.ceil(CellWidth.of(line) / characters));
                }
                most = Math.max(most, lines / place.down());
            }
        }
        return CellText.height(most);
    }
}
