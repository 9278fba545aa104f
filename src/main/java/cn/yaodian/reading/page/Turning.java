package cn.yaodian.reading.page;

import java.util.ArrayList;
import java.util.List;

/** Turns a sheet so that most of its text stands upright, and takes what still leans off it: watermarks, notes aside. */
final class Turning {

    /** Degrees that a line may lean: scanned and straightened pages are never quite level. */
    private static final double LEVEL = 3;
    private static final double FULL = 360;
    private static final double QUARTER = 90;
    /** A table printed sideways fills its sheet; a note at the margin does not. */
    private static final double SHARE_OF_TURNED = 0.6;

    private final StringBuilder aside = new StringBuilder();

    /** Text that leans in the page turned last; empty for none. */
    String aside() {
        return aside.toString();
    }

    PrintedPage upright(PrintedPage page) {
        aside.setLength(0);
        int[] quarters = new int[4];
        int leaning = 0;
        for (Letter letter : page.letters()) {
            int quarter = quarter(letter.angle());
            if (quarter < 0) {
                leaning++;
            } else {
                quarters[quarter]++;
            }
        }
        int most = 0;
        for (int i = 1; i < quarters.length; i++) {
            most = quarters[i] > quarters[most] ? i : most;
        }
        boolean turned = most > 0 && quarters[most] > SHARE_OF_TURNED * (page.letters().size() - leaning);
        return turned ? level(turn(page, most)) : level(page);
    }

    private static int quarter(double angle) {
        double turned = ((angle % FULL) + FULL) % FULL;
        int nearest = (int) Math.round(turned / QUARTER);
        return Math.abs(turned - nearest * QUARTER) <= LEVEL ? nearest % 4 : -1;
    }

    private static PrintedPage turn(PrintedPage page, int quarter) {
        boolean sideways = quarter % 2 == 1;
        double width = sideways ? page.height() : page.width();
        double height = sideways ? page.width() : page.height();
        List<Letter> letters = new ArrayList<>();
        for (Letter letter : page.letters()) {
            letters.add(letter.at(x(page, letter.x(), letter.baseline(), quarter),
                    y(page, letter.x(), letter.baseline(), quarter), letter.angle() - quarter * QUARTER));
        }
        List<Stroke> strokes = page.strokes().stream()
                .map(stroke -> Stroke.between(x(page, stroke.x1(), stroke.y1(), quarter),
                        y(page, stroke.x1(), stroke.y1(), quarter), x(page, stroke.x2(), stroke.y2(), quarter),
                        y(page, stroke.x2(), stroke.y2(), quarter)))
                .toList();
        return new PrintedPage(width, height, letters, strokes, page.beside());
    }

    private static double x(PrintedPage page, double x, double y, int quarter) {
        return switch (quarter) {
            case 1 -> page.height() - y;
            case 2 -> page.width() - x;
            default -> y;
        };
    }

    private static double y(PrintedPage page, double x, double y, int quarter) {
        return switch (quarter) {
            case 1 -> x;
            case 2 -> page.height() - y;
            default -> page.width() - x;
        };
    }

    private PrintedPage level(PrintedPage page) {
        List<Letter> level = new ArrayList<>();
        for (Letter letter : page.letters()) {
            if (quarter(letter.angle()) == 0) {
                level.add(letter);
            } else {
                aside.append(letter.text());
            }
        }
        return page.with(level);
    }
}
