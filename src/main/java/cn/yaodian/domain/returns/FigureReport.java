package cn.yaodian.domain.returns;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.progress.Reading;

/** A figure that a unit reports, in the indicator's measure. */
public record FigureReport(IndicatorId indicator, Reading reading) {}
