package cn.yaodian.storage.ledger;

import cn.yaodian.domain.figure.PlainFigure;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Figures as the database gives them back, with twenty decimals. */
final class Figures {

    private static final int SELDOM_USED = 16;
    private static final BigInteger SELDOM = BigInteger.TEN.pow(SELDOM_USED);

    private Figures() {}

    /** Without zeros at its end, and without an exponent. */
    static BigDecimal plain(BigDecimal stored) {
        return PlainFigure.of(shortened(stored));
    }

    /** Few figures have more than four decimals: sixteen zeros go at once, where one by one takes most of a reading. */
    private static BigDecimal shortened(BigDecimal stored) {
        if (stored.scale() < SELDOM_USED) {
            return stored;
        }
        BigInteger[] parts = stored.unscaledValue().divideAndRemainder(SELDOM);
        return parts[1].signum() == 0 ? new BigDecimal(parts[0], stored.scale() - SELDOM_USED) : stored;
    }
}
