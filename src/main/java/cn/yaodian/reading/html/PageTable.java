package cn.yaodian.reading.html;

import cn.yaodian.reading.line.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tables of a page: those that hold a table's rows, and those that only put the parts of a page in their places. */
final class PageTable {

    /** So far to the right do merged cells reach; cells of their own stand behind it too. */
    private static final int WIDEST = 64;
    private static final int TALLEST_SPAN = 1000;
    /** A cell with so many paragraphs is a page's column and no cell. */
    private static final int PARAGRAPHS_OF_A_COLUMN = 12;
    private static final double SHARE_OF_A_COLUMN = 0.6;

    private PageTable() {}

    /** Whether its rows are rows: at least two of two cells, no table within, no cell that holds a document. */
    static boolean isData(Element table) {
        if (table.selectFirst("table table") != null) {
            return false;
        }
        Elements rows = table.select("tr");
        long wide = rows.stream().filter(row -> cells(row).size() > 1).count();
        if (wide < 2) {
            return false;
        }
        int whole = table.wholeText().length();
        return rows.stream().flatMap(row -> cells(row).stream())
                .noneMatch(cell -> cell.wholeText().length() > SHARE_OF_A_COLUMN * whole
                        && cell.select("p, br, div, li").size() >= PARAGRAPHS_OF_A_COLUMN);
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th")).toList();
    }

    static List<PageBlock> rows(Element table) {
        List<PageBlock> blocks = new ArrayList<>();
        Elements rows = table.select("tr");
        int columns = WIDEST + rows.stream().mapToInt(row -> row.childrenSize()).max().orElse(0);
        int[] below = new int[columns];
        int[] across = new int[columns];
        for (Element caption : table.select("caption")) {
            blocks.addAll(BlockCollector.of(caption));
        }
        for (Element row : rows) {
            if (!ElementLooks.isShown(row)) {
                continue;
            }
            List<TableCell> cells = new ArrayList<>();
            int linked = 0;
            for (Element cell : cells(row)) {
                if (!ElementLooks.isShown(cell)) {
                    continue;
                }
                fromAbove(cells, below, across);
                List<PageBlock> lines = BlockCollector.of(cell);
                linked += lines.stream().mapToInt(PageBlock::linked).sum();
                add(cell, lines.stream().map(PageBlock::words).map(String::strip).collect(Collectors.joining("\n")),
                        cells, below, across);
            }
            fromAbove(cells, below, across);
            if (!cells.isEmpty()) {
                blocks.add(PageBlock.row(cells, linked, row));
            }
        }
        return blocks;
    }

    /** Goes on the cells that reach down from above to this place. */
    private static void fromAbove(List<TableCell> cells, int[] below, int[] across) {
        while (cells.size() < WIDEST && below[cells.size()] > 0) {
            int start = cells.size();
            int width = Math.max(1, across[start]);
            for (int i = start; i < Math.min(WIDEST, start + width); i++) {
                below[i] = Math.max(0, below[i] - 1);
                cells.add(i == start ? TableCell.ABOVE : TableCell.LEFT);
            }
        }
    }

    private static void add(Element cell, String words, List<TableCell> cells, int[] below, int[] across) {
        int start = cells.size();
        boolean merges = start < WIDEST;
        int width = merges ? Math.min(WIDEST - start, span(cell, "colspan")) : 1;
        int height = merges ? span(cell, "rowspan") : 1;
        for (int i = start; i < start + width; i++) {
            cells.add(i == start ? TableCell.of(words) : TableCell.LEFT);
            below[i] = height - 1;
            across[i] = i == start ? width : 1;
        }
    }

    private static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        boolean digits = !written.isEmpty() && written.length() <= 4
                && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Math.clamp(Integer.parseInt(written), 1, TALLEST_SPAN) : 1;
    }
}
