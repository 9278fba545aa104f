package cn.yaodian.reading.form;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.returns.form.RowReason;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a cell that asks for a figure gave.
 *
 * @param value  none where the cell is blank or was refused
 * @param reason why it was refused or what is to be known of it; none where all is well
 * @param detail what the reason says of it
 */
record Figure(Optional<BigDecimal> value, Optional<RowReason> reason, String detail) {

    static final Figure BLANK = new Figure(Optional.empty(), Optional.empty(), "");

    /** Beyond it nobody counts, and spreadsheet programs keep no single digits. */
    private static final BigDecimal LARGEST = new BigDecimal("1e15");
    private static final int FINEST = 20;

    static Figure taken(BigDecimal value) {
        return new Figure(Optional.of(PlainFigure.of(value)), Optional.empty(), "");
    }

    static Figure doubted(BigDecimal value, RowReason reason, String detail) {
        return new Figure(Optional.of(PlainFigure.of(value)), Optional.of(reason), detail);
    }

    static Figure refused(RowReason reason, String detail) {
        return new Figure(Optional.empty(), Optional.of(reason), detail);
    }

    static boolean isPlausible(BigDecimal number) {
        return number.scale() <= FINEST && number.precision() - number.scale() <= FINEST
                && number.abs().compareTo(LARGEST) <= 0;
    }
}
