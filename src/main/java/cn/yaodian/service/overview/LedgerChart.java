package cn.yaodian.service.overview;

import cn.yaodian.composing.ledger.chart.LedgerCharts;
import cn.yaodian.document.chart.Chart;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.chart.ChartAxis;
import cn.yaodian.domain.overview.chart.ChartGroup;
import cn.yaodian.domain.overview.chart.ChartGroups;
import cn.yaodian.domain.overview.chart.ChartMeasure;
import cn.yaodian.domain.plan.PlanId;
import java.util.List;

/**
 * A chart of one plan's ledger.
 *
 * @param source what the tables of several plans call the plan
 * @param bars   what each category is made from
 */
public record LedgerChart(PlanId plan, String source, Chart chart, List<ChartBar> bars) {

    public LedgerChart {
        bars = List.copyOf(bars);
    }

    /** @param measure one of the axis's own */
    public static LedgerChart of(PlanOverview overview, ChartAxis axis, ChartMeasure measure) {
        List<ChartGroup> groups = ChartGroups.of(overview, axis).stream().filter(group -> says(group, axis, measure))
                .toList();
        ChartBars bars = new ChartBars(overview, measure);
        return new LedgerChart(overview.plan().id(), overview.plan().title(),
                LedgerCharts.of(overview, axis, measure, groups), groups.stream().map(bars::of).toList());
    }

    /** Whom nothing is measured of, or who leads nothing, has no bar; a period keeps its place in time. */
    private static boolean says(ChartGroup group, ChartAxis axis, ChartMeasure measure) {
        return axis == ChartAxis.TIME || switch (measure) {
            case PROGRESS -> group.expected().isPresent();
            case PACES, LIGHTS -> !group.tasks().isEmpty();
            case RETURNS -> !group.returns().isEmpty();
        };
    }
}
