package cn.yaodian.domain.overview;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.progress.FigureDoubt;
import cn.yaodian.domain.progress.Reading;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * 指标数据存疑: a unit's latest figure of an indicator that its arithmetic does not bear out.
 *
 * @param reading what the unit said last
 * @param doubts  at least one
 */
public record DoubtfulFigure(IndicatorLine line, Unit unit, Reading reading, Set<FigureDoubt> doubts) {

    public DoubtfulFigure {
        doubts = Collections.unmodifiableSet(EnumSet.copyOf(doubts));
    }
}
