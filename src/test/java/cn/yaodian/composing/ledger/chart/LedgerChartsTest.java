package cn.yaodian.composing.ledger.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.ReportCell.Lamp.Colour;
import cn.yaodian.document.chart.Chart;
import cn.yaodian.document.chart.ChartKind;
import cn.yaodian.document.chart.ChartSeries;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.chart.ChartAxis;
import cn.yaodian.domain.overview.chart.ChartGroups;
import cn.yaodian.domain.overview.chart.ChartMeasure;
import cn.yaodian.domain.overview.chart.HalfYear;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LedgerChartsTest {

    private final PlanOverview june = HalfYear.overview();

    @Test
    void progressStandsBesideItsSchedule() {
        Chart chart = chart(ChartAxis.SECTION, ChartMeasure.PROGRESS);
        assertThat(chart.kind()).isEqualTo(ChartKind.BAR);
        assertThat(chart.isShare()).isTrue();
        assertThat(chart.series()).extracting(ChartSeries::role).containsExactly(ChartSeries.Role.ACTUAL,
                ChartSeries.Role.EXPECTED);
        assertThat(chart.series().getFirst().values().getFirst().orElseThrow()).isEqualByComparingTo("0.6");
    }

    @Test
    void timeRunsAlongALine() {
        assertThat(chart(ChartAxis.TIME, ChartMeasure.PROGRESS).kind()).isEqualTo(ChartKind.LINE);
        assertThat(chart(ChartAxis.TIME, ChartMeasure.PROGRESS).categories()).hasSize(4).last()
                .isEqualTo("2026年第四季度");
    }

    @Test
    void countsAddUpToAllTasksAndLightsKeepTheirColours() {
        Chart chart = chart(ChartAxis.SECTION, ChartMeasure.LIGHTS);
        assertThat(chart.unit()).isEqualTo("件");
        assertThat(chart.series()).extracting(series -> series.colour().orElseThrow()).containsExactly(Colour.GREEN,
                Colour.BLUE, Colour.YELLOW, Colour.RED);
        BigDecimal all = chart.series().stream().flatMap(series -> series.values().stream())
                .map(value -> value.orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(all).isEqualByComparingTo("6");
        assertThat(chart.parts()).isTrue();
        // A task of two joint leads counts with both, and one that is watched all year counts in each quarter.
        assertThat(chart(ChartAxis.UNIT, ChartMeasure.LIGHTS).parts()).isFalse();
        assertThat(chart(ChartAxis.TIME, ChartMeasure.PACES).parts()).isFalse();
        assertThat(chart(ChartAxis.TIME, ChartMeasure.RETURNS).parts()).isTrue();
    }

    @Test
    void theNoteTellsTheDayAndTheRule() {
        assertThat(chart(ChartAxis.UNIT, ChartMeasure.LIGHTS).notes()).anyMatch(note -> note.contains("2026年6月30日"))
                .anyMatch(note -> note.contains("按序时进度"));
    }

    private Chart chart(ChartAxis axis, ChartMeasure measure) {
        return LedgerCharts.of(june, axis, measure, ChartGroups.of(june, axis));
    }
}
