package cn.yaodian.domain.indicator;

import cn.yaodian.domain.figure.PlainFigure;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A quantitative target as the text words it. Figures that are equal are equal here: 70.0 is kept as 70, the wording
 * has what was written.
 *
 * @param wording    the clause that names it, exactly as it stands in the task
 * @param value      the figure before the scale word: 4 for 4万人次
 * @param valueMax   the upper end of a range (1—3个)
 * @param scale      万, 亿 …; empty for none
 * @param unit       unit of measure: 人次, 场, %
 */
public record Indicator(IndicatorId id, String wording, BigDecimal value, Optional<BigDecimal> valueMax, String scale,
        String unit, Comparison comparison) {

    public Indicator {
        value = PlainFigure.of(value);
        valueMax = valueMax.map(PlainFigure::of);
        Objects.requireNonNull(comparison);
        wording = wording.strip();
        scale = scale.strip();
        unit = unit.strip();
    }

    public static Indicator of(String wording, BigDecimal value, String scale, String unit, Comparison comparison) {
        return new Indicator(IndicatorId.random(), wording, value, Optional.empty(), scale, unit, comparison);
    }
}
