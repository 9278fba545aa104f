package cn.yaodian.reading.page;

import java.util.List;

/**
 * A page of which the order is known.
 *
 * @param width  of the sheet, in points
 * @param items  as they are read
 */
record ReadPage(double width, double height, List<PageItem> items) {

    ReadPage {
        items = List.copyOf(items);
    }

    ReadPage with(List<PageItem> others) {
        return new ReadPage(width, height, others);
    }
}
