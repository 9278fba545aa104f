package cn.yaodian.reading.page;

import java.util.ArrayList;
import java.util.List;

/** Parts a sheet that holds two pages side by side. */
final class Spread {

    private static final double LANDSCAPE = 1.15;
    /** Share of the sheet's width by which the gutter may lie off its middle. */
    private static final double OFF_MIDDLE = 0.06;

    private Spread() {}

    /** The pages in their order; the sheet itself where it holds one. */
    static List<PrintedPage> pages(PrintedPage sheet) {
        if (sheet.width() < LANDSCAPE * sheet.height() || !GridFinder.tables(sheet.strokes()).stream()
                .allMatch(grid -> grid.xs().getLast() < sheet.width() / 2
                        || grid.xs().getFirst() > sheet.width() / 2)) {
            return List.of(sheet);
        }
        double gutter = Gutter.between(RowFinder.rows(sheet.letters()));
        return Math.abs(gutter - sheet.width() / 2) <= OFF_MIDDLE * sheet.width()
                ? List.of(half(sheet, 0, gutter), half(sheet, gutter, sheet.width()))
                : List.of(sheet);
    }

    private static PrintedPage half(PrintedPage sheet, double from, double to) {
        boolean first = from == 0;
        List<Letter> letters = new ArrayList<>();
        for (Letter letter : sheet.letters()) {
            if (letter.middleX() < to && letter.middleX() >= from || first && letter.middleX() < 0
                    || !first && letter.middleX() >= to) {
                letters.add(letter.at(letter.x() - from, letter.baseline(), letter.angle()));
            }
        }
        List<Stroke> strokes = sheet.strokes().stream().filter(stroke -> stroke.middleX() >= from
                && stroke.middleX() < to)
                .map(stroke -> new Stroke(stroke.x1() - from, stroke.y1(), stroke.x2() - from, stroke.y2()))
                .toList();
        return new PrintedPage(to - from, sheet.height(), letters, strokes, first ? sheet.beside() : List.of());
    }
}
