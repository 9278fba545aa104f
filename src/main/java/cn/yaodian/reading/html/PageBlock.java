package cn.yaodian.reading.html;

import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.line.TableCell;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A line of a page, or a row of one of its tables.
 *
 * @param words what the line shows; of a row, its cells behind one another
 * @param cells of a row; empty for a line
 * @param linked how many of its characters are links
 * @param owner the element that it stands in directly
 */
record PageBlock(String words, LineForm form, List<TableCell> cells, int linked, Element owner) {

    /** From this share of a line on it is there to be clicked and not to be read. */
    private static final double LINK = 0.6;

    PageBlock {
        cells = List.copyOf(cells);
    }

    static PageBlock row(List<TableCell> cells, int linked, Element owner) {
        String words = cells.stream().map(TableCell::words).filter(cell -> !cell.isBlank())
                .collect(Collectors.joining(" "));
        return new PageBlock(words, LineForm.PLAIN, cells, linked, owner);
    }

    boolean isRow() {
        return !cells.isEmpty();
    }

    boolean isLink() {
        return linked > LINK * words.strip().length();
    }
}
