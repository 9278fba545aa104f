package cn.yaodian.composing.ledger;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.document.ReportCell;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are printed. */
final class Figures {

    private Figures() {}

    /** Without zeros at its end and without an exponent. */
    static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** With what it counts: 3.2万人次. */
    static String of(BigDecimal figure, LedgerIndicator indicator) {
        return plain(figure).toPlainString() + indicator.measure();
    }

    /** Percentage points, to a tenth. */
    static BigDecimal points(BigDecimal difference) {
        return difference.setScale(1, RoundingMode.HALF_UP);
    }

    /** 40.0% for 0.4. */
    static String percent(BigDecimal share) {
        return new ReportCell.Percent(share).text();
    }
}
