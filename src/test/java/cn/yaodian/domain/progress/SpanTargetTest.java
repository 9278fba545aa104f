package cn.yaodian.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SpanTargetTest {

    private static SpanTarget span(String total, SortedMap<Integer, BigDecimal> planned) {
        return new SpanTarget(new BigDecimal(total), 2025, 2027, Optional.empty(), planned);
    }

    private static SortedMap<Integer, BigDecimal> planned(int year, String figure) {
        return new TreeMap<>(Map.of(year, new BigDecimal(figure)));
    }

    private static String year(SpanTarget span, int year, Counting counting, String known, int decimals) {
        return span.ofYear(year, counting, Optional.of(known).filter(said -> !said.isEmpty()).map(BigDecimal::new),
                decimals).map(BigDecimal::toPlainString).orElse("none");
    }

    @Test
    void yearsShareEvenlyWhatIsMissingAndNotPlannedForLater() {
        SpanTarget span = span("100", planned(2027, "20"));
        // (100 - 20) / 2; (100 - 33 - 20) / 1; as planned; nothing where 99 of 100 are there and 20 are planned.
        assertThat(year(span, 2025, Counting.CUMULATIVE, "0", 0)).isEqualTo("40");
        assertThat(year(span, 2026, Counting.CUMULATIVE, "33", 0)).isEqualTo("47");
        assertThat(year(span, 2027, Counting.CUMULATIVE, "90", 0)).isEqualTo("20");
        assertThat(year(span, 2026, Counting.CUMULATIVE, "99", 0)).isEqualTo("0");
    }

    @Test
    void sharesAreRoundedUpSoThatTheLastYearIsNotLeftWithTheRest() {
        SpanTarget span = span("10", new TreeMap<>());
        assertThat(year(span, 2025, Counting.CUMULATIVE, "0", 0)).isEqualTo("4");
        assertThat(year(span, 2026, Counting.CUMULATIVE, "4", 0)).isEqualTo("3");
        assertThat(year(span, 2027, Counting.CUMULATIVE, "7", 0)).isEqualTo("3");
        assertThat(year(span, 2025, Counting.CUMULATIVE, "0", 2)).as("in 万").isEqualTo("3.34");
    }

    @Test
    void whatNobodyKnowsCountsAsNothingOfASumAndCannotBeWorkedOutOfALevel() {
        assertThat(year(span("30", new TreeMap<>()), 2025, Counting.CUMULATIVE, "", 0)).isEqualTo("10");
        assertThat(year(span("65", new TreeMap<>()), 2025, Counting.AT_POINT, "", 1)).isEqualTo("none");
    }

    @Test
    void aLevelRisesOrFallsByEvenStepsToWhatIsPlannedNextOrToTheTotal() {
        // 58 % to 65 % in three steps of 7/3; from 61 in two of 2.
        assertThat(year(span("65", new TreeMap<>()), 2025, Counting.AT_POINT, "58", 1)).isEqualTo("60.4");
        assertThat(year(span("65", new TreeMap<>()), 2026, Counting.AT_POINT, "61", 1)).isEqualTo("63.0");
        assertThat(year(span("10", new TreeMap<>()), 2025, Counting.AT_POINT, "18", 0))
                .as("18 days to 10 in three steps: 15.33 is rounded to the harder side").isEqualTo("15");
        SpanTarget staged = span("65", planned(2026, "64"));
        assertThat(year(staged, 2025, Counting.AT_POINT, "58", 1)).as("half the way to 64").isEqualTo("61.0");
        assertThat(year(staged, 2026, Counting.AT_POINT, "58", 1)).isEqualTo("64");
        assertThat(year(staged, 2027, Counting.AT_POINT, "64", 1)).isEqualTo("65.0");
    }

    @Test
    void yearsOutsideBringNothingAndCannotBePlanned() {
        assertThat(year(span("30", new TreeMap<>()), 2024, Counting.CUMULATIVE, "0", 0)).isEqualTo("none");
        assertThat(year(span("30", new TreeMap<>()), 2028, Counting.CUMULATIVE, "0", 0)).isEqualTo("none");
        assertThatThrownBy(() -> span("30", planned(2028, "1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SpanTarget.of(BigDecimal.TEN, 2027, 2026))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
