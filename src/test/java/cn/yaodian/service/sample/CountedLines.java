package cn.yaodian.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.chart.Chart;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.chart.ChartAxis;
import cn.yaodian.domain.overview.chart.ChartMeasure;
import cn.yaodian.domain.overview.chart.ReturnGroup;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.view.LedgerOrder;
import cn.yaodian.domain.view.PickedLines;
import cn.yaodian.service.agenda.LedgerAgenda;
import cn.yaodian.service.agenda.LedgerWaiting;
import cn.yaodian.service.agenda.WaitingLines;
import cn.yaodian.service.overview.ChartBar;
import cn.yaodian.service.overview.LedgerChart;
import cn.yaodian.service.overview.LedgerSearch;
import cn.yaodian.service.overview.LedgerTables;
import cn.yaodian.service.workspace.Workspace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Holds what is counted, in charts and in what waits, against the lines of the ledger that it leads to. */
final class CountedLines {

    private final Workspace workspace;
    private final PlanId plan;
    private final LocalDate cutOff;

    CountedLines(Workspace workspace, PlanId plan, LocalDate cutOff) {
        this.workspace = workspace;
        this.plan = plan;
        this.cutOff = cutOff;
    }

    void assertFound() {
        for (ChartAxis axis : ChartAxis.values()) {
            axis.measures().forEach(measure -> assertFound(axis, measure));
        }
        LedgerWaiting waiting = new LedgerAgenda(workspace).waiting(cutOff.getYear(), cutOff.getYear(), cutOff);
        assertThat(found(WaitingLines.overdue(), cutOff)).isEqualTo(waiting.overdue().count()).isPositive();
        assertThat(found(WaitingLines.soon(), cutOff)).isEqualTo(waiting.soon().count()).isPositive();
        assertThat(found(WaitingLines.behind(), cutOff)).isEqualTo(waiting.behind().count()).isPositive();
        assertThat(found(WaitingLines.inReview(), cutOff)).isEqualTo(waiting.inReview().count());
        assertThat(found(WaitingLines.handedBack(), cutOff)).isEqualTo(waiting.handedBack().count()).isPositive();
    }

    private void assertFound(ChartAxis axis, ChartMeasure measure) {
        LedgerChart drawn = LedgerChart.of(overview(cutOff), axis, measure);
        Chart chart = drawn.chart();
        for (int category = 0; category < chart.categories().size(); category++) {
            ChartBar bar = drawn.bars().get(category);
            LocalDate day = bar.day().orElse(cutOff);
            String name = axis + " " + measure + " " + chart.categories().get(category);
            if (measure == ChartMeasure.PROGRESS) {
                assertThat(found(bar.lines(), day)).as(name).isPositive();
                continue;
            }
            int whole = 0;
            for (int series = 0; series < chart.series().size(); series++) {
                int counted = chart.series().get(series).values().get(category).map(BigDecimal::intValueExact)
                        .orElse(0);
                whole += counted;
                boolean apart = measure != ChartMeasure.RETURNS || series != ReturnGroup.NOT_DUE.ordinal();
                if (apart && counted > 0) {
                    assertThat(found(bar.piece(series), day)).as(name + " " + series).isEqualTo(counted);
                }
            }
            if (whole > 0) {
                assertThat(found(bar.lines(), day)).as(name).isEqualTo(whole);
            }
        }
    }

    private PlanOverview overview(LocalDate day) {
        return workspace.overviews().on(plan, day);
    }

    private int found(PickedLines lines, LocalDate day) {
        return new LedgerSearch(LedgerTables.of(lines.sheet(), List.of(overview(day))))
                .rows(lines.filter(), LedgerOrder.OF_PLAN).size();
    }
}
