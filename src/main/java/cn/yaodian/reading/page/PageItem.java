package cn.yaodian.reading.page;

import cn.yaodian.reading.text.LeftOut;
import java.util.List;

/** Something that stands on a page, in the order in which it is read. */
sealed interface PageItem {

    /**
     * A line of text.
     *
     * @param column in which it stands; lines of one column have its margins
     */
    record Text(TextLine line, Column column) implements PageItem {}

    /**
     * A row of a table.
     *
     * @param grid the table's columns
     */
    record Row(List<String> cells, Grid grid) implements PageItem {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What does not belong to the text. */
    record Aside(String text, LeftOut reason) implements PageItem {}
}
