package cn.yaodian.writing.ofd;

import java.math.BigDecimal;

/** Lengths as OFD writes them: millimetres, to a ten-thousandth. */
final class Millimetres {

    private static final int PLACES = 4;
    private static final double UNITS_A_POINT = 25.4 / 72 * 10_000;

    private Millimetres() {}

    /** Ten-thousandths of a millimetre. */
    static long units(double points) {
        return Math.round(points * UNITS_A_POINT);
    }

    static String of(double points) {
        return text(units(points));
    }

    /** @param units ten-thousandths of a millimetre */
    static String text(long units) {
        return decimal(units, PLACES);
    }

    /** A figure by which lengths of a page are multiplied; what is lost stays under a ten-thousandth of a millimetre. */
    static String ratio(double figure) {
        return decimal(Math.round(figure * 100_000_000), 8);
    }

    private static String decimal(long unscaled, int places) {
        return unscaled == 0 ? "0" : BigDecimal.valueOf(unscaled, places).stripTrailingZeros().toPlainString();
    }

    /** Four lengths in points, as a box is written: left, top, width, height. */
    static String box(double left, double top, double width, double height) {
        return of(left) + " " + of(top) + " " + of(width) + " " + of(height);
    }
}
