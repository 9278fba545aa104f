package cn.yaodian.document.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final ChartSeries DONE = ChartSeries.counts("已完成", Optional.empty(), List.of(2, 5));
    private static final ChartSeries OPEN = ChartSeries.counts("其他", Optional.empty(), List.of(4, 3));

    @Test
    void theScaleOfAStackReachesToItsSum() {
        assertThat(chart(ChartKind.STACKED_BAR, DONE, OPEN).greatest()).isEqualByComparingTo("8");
        assertThat(chart(ChartKind.BAR, DONE, OPEN).greatest()).isEqualByComparingTo("5");
    }

    @Test
    void nothingKnownIsNotNought() {
        ChartSeries unknown = ChartSeries.actual("完成率", List.of(Optional.empty(), Optional.empty()));
        ChartSeries nought = ChartSeries.actual("完成率", List.of(Optional.empty(), Optional.of(BigDecimal.ZERO)));
        assertThat(chart(ChartKind.BAR, unknown).isEmpty()).isTrue();
        assertThat(chart(ChartKind.BAR, nought).isEmpty()).isFalse();
    }

    @Test
    void aSeriesHasAValueForEveryCategory() {
        assertThatThrownBy(() -> chart(ChartKind.BAR, ChartSeries.counts("已完成", Optional.empty(), List.of(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Chart chart(ChartKind kind, ChartSeries... series) {
        return new Chart("进度", kind, List.of("一", "二"), List.of(series), "件", List.of());
    }
}
