package cn.yaodian.service.overview;

import cn.yaodian.composing.ledger.IndicatorColumns;
import cn.yaodian.composing.ledger.SubmissionColumns;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.ProgressGroup;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.overview.chart.ChartGroup;
import cn.yaodian.domain.overview.chart.ChartMeasure;
import cn.yaodian.domain.overview.chart.ChartPlace;
import cn.yaodian.domain.overview.chart.ReturnGroup;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.Light;
import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.PickedLines;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the lines of the ledger that a chart's bars count. */
final class ChartBars {

    private final PlanOverview overview;
    private final ChartMeasure measure;

    ChartBars(PlanOverview overview, ChartMeasure measure) {
        this.overview = overview;
        this.measure = measure;
    }

    ChartBar of(ChartGroup group) {
        PickedLines lines = measure == ChartMeasure.RETURNS ? returns(group) : lines(group);
        List<PickedLines> pieces = switch (measure) {
            case PROGRESS -> List.of();
            case PACES -> pieces(ProgressGroup.values(), pace -> lines.where("group", pace.title()));
            case LIGHTS -> pieces(Light.values(), light -> lines.where("light", light.title()));
            case RETURNS -> pieces(ReturnGroup.values(), which -> returns(lines, which));
        };
        return new ChartBar(lines, pieces, day(group));
    }

    private static <E> List<PickedLines> pieces(E[] series, Function<E, PickedLines> piece) {
        return Arrays.stream(series).map(piece).toList();
    }

    /** Returns of a period are counted as they stand on the cut-off date itself. */
    private Optional<LocalDate> day(ChartGroup group) {
        LocalDate cutOff = overview.judgement().cutOff();
        return group.place() instanceof ChartPlace.OfPeriod(var period) && measure != ChartMeasure.RETURNS
                && period.last().isBefore(cutOff) ? Optional.of(period.last()) : Optional.empty();
    }

    private PickedLines lines(ChartGroup group) {
        PickedLines tasks = PickedLines.of(LedgerSheet.TASKS, LedgerFilter.ALL);
        PlanId plan = overview.plan().id();
        return switch (group.place()) {
            case ChartPlace.OfSection(String heading) -> tasks.where("section", heading);
            // Who leads nothing is measured by its shares of others' targets.
            case ChartPlace.OfUnit unit -> group.tasks().isEmpty()
                    ? PickedLines.of(LedgerSheet.INDICATORS, LedgerFilter.ALL)
                            .where(IndicatorColumns.shareOf(unit.unit()), new Condition.Filled(true))
                    : tasks.where("lead", unit.name());
            case ChartPlace.OfIndicator indicator -> PickedLines.of(LedgerSheet.INDICATORS, LedgerFilter.ALL)
                    .where("name", name(indicator))
                    .select(new LedgerKey.OfIndicator(plan, indicator.task(), indicator.indicator()));
            case ChartPlace.OfPeriod _ -> tasks;
        };
    }

    private String name(ChartPlace.OfIndicator place) {
        return overview.indicators().stream().map(line -> line.indicator())
                .filter(indicator -> indicator.id().equals(place.indicator())).findFirst()
                .map(indicator -> indicator.name()).orElse("");
    }

    private static PickedLines returns(ChartGroup group) {
        PickedLines all = PickedLines.of(LedgerSheet.RETURNS, LedgerFilter.ALL);
        return switch (group.place()) {
            case ChartPlace.OfUnit(var _, String name) -> all.where("unit", name);
            case ChartPlace.OfPeriod(var period) -> {
                String[] titles = group.returns().stream().map(SubmissionLine::collection)
                        .map(collection -> collection.period().title()).distinct().toArray(String[]::new);
                yield all.where("period", titles.length > 0 ? titles : new String[] {period.title()});
            }
            case ChartPlace.OfSection _,ChartPlace.OfIndicator _ -> all;
        };
    }

    private PickedLines returns(PickedLines all, ReturnGroup group) {
        Condition came = new Condition.Days(Optional.empty(), Optional.of(overview.judgement().cutOff()));
        PickedLines known = all.where("missing", SubmissionColumns.says(false)).where("received", came);
        return switch (group) {
            case IN_TIME -> known.where("in-time", SubmissionColumns.says(true));
            case LATE -> known.where("in-time", SubmissionColumns.says(false));
            case MISSING -> all.where("missing", SubmissionColumns.says(true));
            // What came later than the cut-off date and what never came have no condition in common.
            case NOT_DUE -> all;
        };
    }
}
