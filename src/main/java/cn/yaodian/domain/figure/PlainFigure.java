package cn.yaodian.domain.figure;

import java.math.BigDecimal;

/** A figure without zeros at its end and without an exponent: 3.20 is 3.2, and 3E+4 is 30000. */
public final class PlainFigure {

    private PlainFigure() {}

    public static BigDecimal of(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static String text(BigDecimal figure) {
        return of(figure).toPlainString();
    }
}
