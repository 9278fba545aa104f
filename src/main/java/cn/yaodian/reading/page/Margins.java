package cn.yaodian.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds each column's margins once page numbers and heads are off; a page with few lines has those of its neighbours. */
final class Margins {

    /** A column with margins that are sure, and the page it stands on. */
    private record Sure(int page, Column column) {}

    private final List<Sure> sure = new ArrayList<>();

    List<ReadPage> even(List<ReadPage> pages) {
        List<ReadPage> measured = pages.stream().map(Margins::measured).toList();
        for (int i = 0; i < measured.size(); i++) {
            int page = i;
            measured.get(i).items().stream().filter(PageItem.Text.class::isInstance).map(PageItem.Text.class::cast)
                    .map(PageItem.Text::column).filter(Column::sure).distinct()
                    .forEach(column -> sure.add(new Sure(page, column)));
        }
        List<ReadPage> even = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            even.add(borrowed(measured.get(i), i));
        }
        return even;
    }

    private static ReadPage measured(ReadPage page) {
        List<PageItem> items = new ArrayList<>();
        List<PageItem.Text> run = new ArrayList<>();
        for (PageItem item : page.items()) {
            if (item instanceof PageItem.Text text && (run.isEmpty()
                    || run.getFirst().column().equals(text.column()))) {
                run.add(text);
            } else if (item instanceof PageItem.Aside) {
                items.add(item);
            } else {
                measure(run, page.width(), items);
                if (item instanceof PageItem.Text text) {
                    run.add(text);
                } else {
                    items.add(item);
                }
            }
        }
        measure(run, page.width(), items);
        return page.with(items);
    }

    private static void measure(List<PageItem.Text> run, double sheet, List<PageItem> into) {
        if (!run.isEmpty()) {
            Column column = Column.of(run.stream().map(PageItem.Text::line).toList(), sheet);
            run.forEach(text -> into.add(new PageItem.Text(text.line(), column)));
            run.clear();
        }
    }

    private ReadPage borrowed(ReadPage page, int number) {
        return page.with(page.items().stream().map(item -> item instanceof PageItem.Text text
                && !text.column().sure()
                        ? lender(text, number).<PageItem>map(lent -> new PageItem.Text(text.line(), lent)).orElse(item)
                        : item)
                .toList());
    }

    /** The nearest page's column that this line could stand in. */
    private Optional<Column> lender(PageItem.Text text, int number) {
        return sure.stream().filter(lender -> fits(lender.column(), text))
                .min((one, other) -> Integer.compare(Math.abs(one.page() - number), Math.abs(other.page() - number)))
                .map(Sure::column);
    }

    private static boolean fits(Column lender, PageItem.Text text) {
        Column own = text.column();
        return Math.abs(lender.size() - own.size()) < 0.2 * own.size()
                && lender.left() <= own.left() + own.size() && lender.right() >= own.right() - own.size()
                || text.line().left() >= lender.left() - lender.size()
                        && text.line().right() <= lender.right() + lender.size();
    }
}
