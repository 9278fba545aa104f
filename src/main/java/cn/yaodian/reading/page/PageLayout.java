package cn.yaodian.reading.page;

import cn.yaodian.reading.text.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out in what order a page is read: from above, a table after what stands above it, one column after another. */
final class PageLayout {

    private final Turning turning = new Turning();

    /** @return one page, or the two that the sheet holds */
    List<ReadPage> read(PrintedPage sheet) {
        PrintedPage upright = turning.upright(sheet);
        List<ReadPage> pages = new ArrayList<>();
        for (PrintedPage whole : Spread.pages(upright)) {
            PrintedPage page = Footnotes.apart(whole);
            List<PageItem> items = items(page);
            page.beside().forEach(beside -> aside(beside.text(), beside.reason(), items));
            aside(pages.isEmpty() ? turning.aside() : "", LeftOut.TURNED, items);
            pages.add(new ReadPage(page.width(), page.height(), items));
        }
        return pages;
    }

    private static void aside(String text, LeftOut reason, List<PageItem> into) {
        if (!text.isBlank()) {
            into.add(new PageItem.Aside(text, reason));
        }
    }

    private static List<PageItem> items(PrintedPage page) {
        List<PageItem> items = new ArrayList<>();
        List<Letter> rest = new ArrayList<>(page.letters());
        for (Grid grid : GridFinder.tables(page.strokes())) {
            List<Letter> above = new ArrayList<>();
            List<Letter> within = new ArrayList<>();
            List<Letter> other = new ArrayList<>();
            for (Letter letter : rest) {
                (grid.holds(letter) ? within : letter.middleY() < grid.top() ? above : other).add(letter);
            }
            columns(above, page.width(), items);
            items.addAll(new TableRows(grid).of(within));
            rest = other;
        }
        columns(rest, page.width(), items);
        return items;
    }

    /** Text between tables that are plain without lines. */
    private static void columns(List<Letter> letters, double sheet, List<PageItem> into) {
        part(RowFinder.rows(letters), sheet, into);
    }

    private static void part(List<List<Letter>> rows, double sheet, List<PageItem> into) {
        List<List<Letter>> rest = rows;
        Optional<PlainTable> table = PlainTable.among(rest);
        while (table.isPresent()) {
            inColumns(rest.subList(0, table.get().from()), sheet, into);
            into.addAll(table.get().rows());
            rest = rest.subList(table.get().to(), rest.size());
            table = PlainTable.among(rest);
        }
        inColumns(rest, sheet, into);
    }

    /** Text in one column or two; a line across both, such as a title, parts what is above it from what is below. */
    private static void inColumns(List<List<Letter>> rows, double sheet, List<PageItem> into) {
        double gutter = Gutter.between(rows);
        if (Double.isNaN(gutter)) {
            column(rows, sheet, into);
            return;
        }
        List<List<Letter>> across = new ArrayList<>();
        List<List<Letter>> left = new ArrayList<>();
        List<List<Letter>> right = new ArrayList<>();
        for (List<Letter> row : rows) {
            if (Gutter.isCrossed(row, gutter)) {
                column(left, sheet, into);
                column(right, sheet, into);
                left.clear();
                right.clear();
                across.add(row);
            } else {
                column(across, sheet, into);
                across.clear();
                add(row.stream().filter(letter -> letter.x() < gutter).toList(), left);
                add(row.stream().filter(letter -> letter.x() >= gutter).toList(), right);
            }
        }
        column(left, sheet, into);
        column(right, sheet, into);
        column(across, sheet, into);
    }

    private static void add(List<Letter> row, List<List<Letter>> to) {
        if (!row.isEmpty()) {
            to.add(row);
        }
    }

    private static void column(List<List<Letter>> rows, double sheet, List<PageItem> into) {
        if (rows.isEmpty()) {
            return;
        }
        List<TextLine> lines = rows.stream().map(TextLine::of).toList();
        Column column = Column.of(lines, sheet);
        lines.forEach(line -> into.add(new PageItem.Text(line, column)));
    }
}
