package cn.yaodian.service.print;

import cn.yaodian.typesetting.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The sides of sheets in the order of printing. Odd pages are fronts and even ones backs, whatever is left out: page
 * numbers stand at the outer edge of each (GB/T 9704-2012, 7.5).
 */
final class SheetSides {

    private final List<Page> pages;

    SheetSides(List<Page> pages) {
        this.pages = List.copyOf(pages);
    }

    /** @return sides of one copy; those without page stay white */
    List<Optional<Page>> of(PrintSides sides, PageRange range) {
        List<Optional<Page>> printed = new ArrayList<>();
        if (sides == PrintSides.ONE) {
            range.numbers().forEach(number -> printed.add(page(number, range)));
            return printed;
        }
        SortedSet<Integer> sheets = new TreeSet<>();
        range.numbers().forEach(number -> sheets.add((number - 1) / 2));
        for (int sheet : sheets) {
            if (sides != PrintSides.BACKS) {
                printed.add(page(2 * sheet + 1, range));
            }
            if (sides != PrintSides.FRONTS) {
                printed.add(page(2 * sheet + 2, range));
            }
        }
        return printed;
    }

    /**
     * The sides that are sent to the printer.
     *
     * @param repeated how often, one copy after the other: once where the printer makes the copies itself
     */
    List<Optional<Page>> copies(PrintChoice choice, int repeated) {
        List<Optional<Page>> one = of(choice.sides(), choice.range());
        List<Optional<Page>> all = new ArrayList<>();
        for (int copy = 0; copy < repeated; copy++) {
            all.addAll(one);
        }
        if (choice.sides() == PrintSides.BOTH && choice.copies() == 1 && all.getLast().isEmpty()) {
            // White behind the last page need not be sent, unless the next copy follows, which begins on a new sheet.
            all.removeLast();
        }
        // A pile that is fed from its end has its last sheet first: the backs then come in the other order.
        return choice.sides() == PrintSides.BACKS && choice.lastFirst() ? all.reversed() : all;
    }

    private Optional<Page> page(int number, PageRange range) {
        return number <= pages.size() && range.numbers().contains(number)
                ? Optional.of(pages.get(number - 1))
                : Optional.empty();
    }
}
