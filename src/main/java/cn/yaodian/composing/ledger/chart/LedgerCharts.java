package cn.yaodian.composing.ledger.chart;

import cn.yaodian.document.ReportCell.Lamp.Colour;
import cn.yaodian.document.chart.Chart;
import cn.yaodian.document.chart.ChartKind;
import cn.yaodian.document.chart.ChartSeries;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.ProgressGroup;
import cn.yaodian.domain.overview.chart.ChartAxis;
import cn.yaodian.domain.overview.chart.ChartGroup;
import cn.yaodian.domain.overview.chart.ChartMeasure;
import cn.yaodian.domain.overview.chart.ReturnGroup;
import cn.yaodian.domain.progress.Light;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes charts of groups of a ledger's lines. */
public final class LedgerCharts {

    private static final String TASKS = "件";
    private static final String RETURNS = "份";
    private static final String NO_HEADING = "未列入部分";

    private LedgerCharts() {}

    /** @param groups of this overview, divided by this axis */
    public static Chart of(PlanOverview overview, ChartAxis axis, ChartMeasure measure, List<ChartGroup> groups) {
        boolean overTime = axis == ChartAxis.TIME;
        ChartKind kind = measure == ChartMeasure.PROGRESS
                ? overTime ? ChartKind.LINE : ChartKind.BAR
                : ChartKind.STACKED_BAR;
        List<ChartSeries> series = switch (measure) {
            case PROGRESS -> progress(groups);
            case PACES -> series(ProgressGroup.values(), groups,
                    ChartGroup::paces, ProgressGroup::title, LedgerCharts::colour);
            case LIGHTS -> series(Light.values(), groups, ChartGroup::lights, Light::title, LedgerCharts::colour);
            case RETURNS -> series(ReturnGroup.values(), groups, ChartGroup::returnGroups, ReturnGroup::title,
                    LedgerCharts::colour);
        };
        String unit = switch (measure) {
            case PROGRESS -> Chart.PERCENT;
            case PACES, LIGHTS -> TASKS;
            case RETURNS -> RETURNS;
        };
        List<String> names = groups.stream().map(group -> group.name().isEmpty() ? NO_HEADING : group.name()).toList();
        return new Chart(overview.plan().title() + "：" + measure.title() + "（" + axis.title() + "）", kind, names,
                series, unit, ChartNotes.of(overview.judgement(), axis, measure), addsUp(axis, measure));
    }

    /** A task stands at every point in time, and with each of its joint leads; a return is one unit's for one period. */
    private static boolean addsUp(ChartAxis axis, ChartMeasure measure) {
        return switch (measure) {
            case PROGRESS -> false;
            case PACES, LIGHTS -> axis == ChartAxis.SECTION;
            case RETURNS -> true;
        };
    }

    private static List<ChartSeries> progress(List<ChartGroup> groups) {
        return List.of(ChartSeries.actual("完成率", groups.stream().map(ChartGroup::completion).toList()),
                ChartSeries.expected("序时进度", groups.stream().map(ChartGroup::expected).toList()));
    }

    private static <E extends Enum<E>> List<ChartSeries> series(E[] values, List<ChartGroup> groups,
            Function<ChartGroup, Map<E, Integer>> counts, Function<E, String> title,
            Function<E, Optional<Colour>> colour) {
        List<Map<E, Integer>> counted = groups.stream().map(counts).toList();
        return Arrays.stream(values).map(value -> ChartSeries.counts(title.apply(value), colour.apply(value),
                counted.stream().map(group -> group.getOrDefault(value, 0)).toList())).toList();
    }

    private static Optional<Colour> colour(Light light) {
        return Optional.of(switch (light) {
            case GREEN -> Colour.GREEN;
            case BLUE -> Colour.BLUE;
            case YELLOW -> Colour.YELLOW;
            case RED -> Colour.RED;
        });
    }

    private static Optional<Colour> colour(ProgressGroup group) {
        return switch (group) {
            case AHEAD -> Optional.of(Colour.BLUE);
            case ON_PACE -> Optional.of(Colour.GREEN);
            case BEHIND -> Optional.of(Colour.RED);
            case FINISHED, OTHER -> Optional.empty();
        };
    }

    private static Optional<Colour> colour(ReturnGroup group) {
        return switch (group) {
            case IN_TIME -> Optional.of(Colour.GREEN);
            case LATE -> Optional.of(Colour.YELLOW);
            case MISSING -> Optional.of(Colour.RED);
            case NOT_DUE -> Optional.empty();
        };
    }
}
