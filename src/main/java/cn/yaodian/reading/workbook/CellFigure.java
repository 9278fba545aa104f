package cn.yaodian.reading.workbook;

import cn.yaodian.domain.figure.PlainFigure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a cell holds that shows a number or a date.
 *
 * @param value as a workbook counts: of 15 figures, 0.4 where 40 % is shown, days where a date is
 * @param day   where a date is shown
 */
public record CellFigure(BigDecimal value, Optional<LocalDate> day) {

    /** So many figures Excel keeps of a number; what a file has beyond them are traces of binary arithmetic. */
    private static final MathContext KEPT = new MathContext(15);

    public CellFigure {
        Objects.requireNonNull(day);
        value = PlainFigure.of(value.round(KEPT));
    }
}
