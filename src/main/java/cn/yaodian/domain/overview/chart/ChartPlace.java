package cn.yaodian.domain.overview.chart;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Period;

/** What a bar of a chart stands for, so that one can go from it to its lines in the ledger. */
public sealed interface ChartPlace {

    /** @param heading with its number; empty for tasks that stand under none */
    record OfSection(String heading) implements ChartPlace {}

    /** @param name as lists show it */
    record OfUnit(UnitId unit, String name) implements ChartPlace {}

    record OfIndicator(TaskId task, IndicatorId indicator) implements ChartPlace {}

    record OfPeriod(Period period) implements ChartPlace {}
}
