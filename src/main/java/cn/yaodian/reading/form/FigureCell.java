package cn.yaodian.reading.form;

import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.returns.form.RowReason;
import cn.yaodian.reading.workbook.CellSource;
import cn.yaodian.reading.workbook.CellWords;
import java.math.BigDecimal;
import java.math.MathContext;

/** Reads a cell that asks for a figure, whatever stands in it. */
final class FigureCell {

    /** As many digits as spreadsheet programs keep; those behind them are noise of their arithmetic. */
    private static final MathContext DIGITS = new MathContext(15);

    private FigureCell() {}

    /** @param measure that the indicator is counted in */
    static Figure read(CellWords cell, Measure measure) {
        CellSource source = cell.source();
        if (cell.words().isBlank()) {
            return Figure.BLANK;
        }
        Figure figure = switch (source.kind()) {
            case WORDS -> FigureText.read(cell.words(), measure);
            case TRUTH -> Figure.refused(RowReason.NOT_A_NUMBER, "");
            case ERROR -> Figure.refused(RowReason.CELL_ERROR, "");
            case NUMBER -> number(source, measure);
        };
        return source.formula() && figure.reason().isEmpty() && figure.value().isPresent()
                ? Figure.doubted(figure.value().get(), RowReason.FORMULA, "")
                : figure;
    }

    private static Figure number(CellSource source, Measure measure) {
        if (!Double.isFinite(source.number()) || Math.abs(source.number()) > 1e15) {
            return Figure.refused(RowReason.NUMBER_OUT_OF_RANGE, "");
        }
        if (source.isDate()) {
            return Figure.refused(RowReason.DATE_FOR_NUMBER, "");
        }
        BigDecimal value = new BigDecimal(Double.toString(source.number())).round(DIGITS);
        if (source.isPercent()) {
            if (!measure.isPercent() && !measure.unit().isEmpty()) {
                return Figure.refused(RowReason.OTHER_MEASURE, measure.toString());
            }
            value = measure.isPercent() ? value.movePointRight(2) : value;
        }
        return Figure.isPlausible(value)
                ? Figure.taken(value)
                : Figure.refused(RowReason.NUMBER_OUT_OF_RANGE, "");
    }
}
