package cn.yaodian.bench;

import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.LedgerOrder;
import cn.yaodian.service.overview.LedgerSearch;
import cn.yaodian.service.overview.LedgerTables;
import cn.yaodian.service.workspace.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One office, from its opening on; prints a row of the table. Each number is processor's ms / ms on the clock. */
public final class LedgerTimes {

    static final List<String> MEASURED = List.of("open, cold", "year's ledger, cold", "the same, warm, after a change", "the same, kept",
            "a table of 5,000 parts opened, filtered, sorted: 95 %", "filtered and sorted again: 95 %",
            "ask 150 units", "one return of 47 rows");

    private static final LocalDate DAY = LocalDate.of(LargeOffice.LATEST, 12, 31);
    private static final int RETURNS = 40;

    private final Watch watch = new Watch();

    private LedgerTimes() {}

    public static void main(String[] arguments) throws Exception {
        LedgerTimes times = new LedgerTimes();
        times.watch.begin();
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]))) {
            PlanId plan = workspace.plans().list().getFirst().id();
            times.watch.end(1);
            times.watch.begin();
            workspace.overviews().on(plan, DAY);
            times.watch.end(1);
            Timing warm = Timing.of(5, 15, () -> {
                workspace.overviews().forget();
                workspace.overviews().on(plan, DAY);
            });
            Watch.say(warm.processorAt(0.5), warm.clockAt(0.5));
            Timing kept = Timing.of(5, 15, () -> workspace.overviews().on(plan, DAY));
            Watch.say(kept.processorAt(0.5), kept.clockAt(0.5));
            PlanOverview overview = workspace.overviews().on(plan, DAY);
            Timing view = Timing.of(20, 100, () -> new LedgerSearch(LedgerTables.of(LedgerSheet.PARTS, List.of(overview)))
                    .rows(LedgerFilter.ALL.withText("培训"), LedgerOrder.descending("unit")));
            Watch.say(view.processorAt(0.95), view.clockAt(0.95));
            LedgerSearch open = new LedgerSearch(LedgerTables.of(LedgerSheet.PARTS, List.of(overview)));
            Timing again = Timing.of(20, 100,
                    () -> open.rows(LedgerFilter.ALL.withText("竞赛"), LedgerOrder.descending("unit")));
            Watch.say(again.processorAt(0.95), again.clockAt(0.95));
            times.receive(workspace, plan);
            System.gc();
            long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.println(" | " + (used >> 20) + " |");
        }
    }

    private void receive(Workspace workspace, PlanId plan) {
        watch.begin();
        ReturnCollection asked = workspace.returns().ask(plan, Period.year(LargeOffice.LATEST), "年终进展", "",
                DAY.plusDays(10));
        watch.end(1);
        Ledger ledger = workspace.ledgers().get(plan);
        Map<UnitId, List<PartReport>> parts = new LinkedHashMap<>();
        ledger.tasks().forEach(task -> task.parts().forEach(
                part -> parts.computeIfAbsent(part.unit(), unit -> new ArrayList<>()).add(report(part))));
        List<UnitReturn> returns = parts.entrySet().stream().limit(RETURNS)
                .map(unit -> new UnitReturn(asked.id(), unit.getKey(), unit.getValue(),
                        figures(ledger, unit.getKey(), asked.period())))
                .toList();
        watch.begin();
        returns.forEach(one -> workspace.returns().receive(asked, one, DAY));
        watch.end(returns.size());
    }

    private static PartReport report(Part part) {
        return new PartReport(part.id(), "开展了竞赛和培训，职工参与面持续扩大。".repeat(8), "", "继续推进。", "", "正常推进", "联络员", "");
    }

    private static List<FigureReport> figures(Ledger ledger, UnitId unit, Period period) {
        return ledger.indicators().stream()
                .filter(one -> one.owners().contains(unit) || one.breakdown().shares().containsKey(unit))
                .map(one -> new FigureReport(one.id(),
                        new Reading(period, Optional.empty(), Optional.of(BigDecimal.TEN))))
                .toList();
    }
}
