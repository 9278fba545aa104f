package cn.yaodian.storage.ledger;

import java.math.BigDecimal;

/** Figures as the database gives them back, with twenty decimals. */
final class Figures {

    private Figures() {}

    /** Without zeros at its end, and without an exponent. */
    static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
