package cn.yaodian.composing.ledger;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.document.ReportCell;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are printed. */
final class Figures {

    private Figures() {}

    /** With what it counts: 3.2万人次. */
    static String of(BigDecimal figure, LedgerIndicator indicator) {
        return PlainFigure.text(figure) + indicator.measure();
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
