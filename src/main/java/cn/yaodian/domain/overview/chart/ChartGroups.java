package cn.yaodian.domain.overview.chart;

import cn.yaodian.domain.ledger.Judgement;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.overview.UnitPart;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Divides a plan's ledger as charts show it. */
public final class ChartGroups {

    private ChartGroups() {}

    public static List<ChartGroup> of(PlanOverview overview, ChartAxis axis) {
        return switch (axis) {
            case SECTION -> bySection(overview);
            case UNIT -> byUnit(overview);
            case INDICATOR -> byIndicator(overview);
            case TIME -> overTime(overview);
        };
    }

    private static List<ChartGroup> bySection(PlanOverview overview) {
        Map<String, List<TaskLine>> sections = new LinkedHashMap<>();
        overview.tasks().forEach(task -> sections
                .computeIfAbsent(task.headings().stream().findFirst().orElse(""), heading -> new ArrayList<>())
                .add(task));
        return sections.entrySet().stream()
                .map(section -> ChartGroup.of(new ChartPlace.OfSection(section.getKey()), section.getKey(),
                        progress(section.getValue()), section.getValue(), List.of(), cutOff(overview)))
                .toList();
    }

    private static List<ChartGroup> byUnit(PlanOverview overview) {
        Map<Unit, List<TaskLine>> led = new LinkedHashMap<>();
        Map<Unit, List<ProgressItem>> items = new LinkedHashMap<>();
        Map<Unit, List<SubmissionLine>> returns = new LinkedHashMap<>();
        for (TaskLine task : overview.tasks()) {
            for (UnitPart part : task.answerable()) {
                led.computeIfAbsent(part.unit(), unit -> new ArrayList<>()).add(task);
                ProgressItem.of(task)
                        .ifPresent(item -> items.computeIfAbsent(part.unit(), unit -> new ArrayList<>()).add(item));
            }
        }
        for (IndicatorLine line : overview.indicators()) {
            line.shares().forEach(share -> ProgressItem.of(line, share).ifPresent(
                    item -> items.computeIfAbsent(share.unit(), unit -> new ArrayList<>()).add(item)));
        }
        overview.submissions().forEach(
                line -> returns.computeIfAbsent(line.unit(), unit -> new ArrayList<>()).add(line));
        return overview.records().register().units().stream()
                .filter(unit -> led.containsKey(unit) || items.containsKey(unit) || returns.containsKey(unit))
                .sorted(Comparator.comparingInt(Unit::order))
                .map(unit -> ChartGroup.of(new ChartPlace.OfUnit(unit.id(), unit.shortName()), unit.shortName(),
                        ProgressItem.mean(items.getOrDefault(unit, List.of())), led.getOrDefault(unit, List.of()),
                        returns.getOrDefault(unit, List.of()), cutOff(overview)))
                .toList();
    }

    private static List<ChartGroup> byIndicator(PlanOverview overview) {
        return overview.indicators().stream()
                .map(line -> ChartGroup.of(
                        new ChartPlace.OfIndicator(line.task().task().id(), line.indicator().id()),
                        line.place() + ". " + line.indicator().name(), ProgressItem.of(line.standing()),
                        List.of(line.task()), List.of(), cutOff(overview)))
                .toList();
    }

    /** Every period of the plan's time; of those that were not over on the cut-off date only what is expected is known. */
    private static List<ChartGroup> overTime(PlanOverview overview) {
        LocalDate end = overview.plan().lastDay();
        List<ChartGroup> groups = new ArrayList<>();
        Optional<Period> next = Optional.of(Period.of(kind(overview), LocalDate.of(overview.plan().year(), 1, 1)));
        while (next.filter(period -> !period.last().isAfter(end)).isPresent()) {
            Period period = next.orElseThrow();
            groups.add(at(overview, period));
            next = period.next();
        }
        return groups;
    }

    private static ChartGroup at(PlanOverview overview, Period period) {
        Judgement now = overview.judgement();
        PlanOverview then = PlanOverview.of(overview.records(),
                new Judgement(period.last(), now.rule(), now.schedule(), now.margin()));
        Optional<ProgressItem> progress = progress(then.tasks());
        ChartPlace place = new ChartPlace.OfPeriod(period);
        if (period.last().isAfter(cutOff(overview))) {
            return new ChartGroup(place, period.title(), Optional.empty(), progress.map(ProgressItem::expected),
                    List.of(), List.of(), cutOff(overview));
        }
        // Returns come in after the period that they tell of: they are looked at on the cut-off date itself.
        List<SubmissionLine> returns = overview.submissions().stream()
                .filter(line -> line.collection().period().last().equals(period.last())).toList();
        return ChartGroup.of(place, period.title(), progress, then.tasks(), returns, cutOff(overview));
    }

    /** As often as the office asks for returns; a quarter where it has not asked yet. */
    private static PeriodKind kind(PlanOverview overview) {
        return overview.records().returns().stream().map(collected -> collected.collection().period().kind())
                .filter(kind -> kind != PeriodKind.ON_DEMAND && kind != PeriodKind.YEAR)
                .min(Comparator.naturalOrder()).orElse(PeriodKind.QUARTER);
    }

    private static Optional<ProgressItem> progress(List<TaskLine> tasks) {
        return ProgressItem.mean(tasks.stream().flatMap(task -> ProgressItem.of(task).stream()).toList());
    }

    private static LocalDate cutOff(PlanOverview overview) {
        return overview.judgement().cutOff();
    }
}
