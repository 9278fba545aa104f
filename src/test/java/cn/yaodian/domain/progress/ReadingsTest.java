package cn.yaodian.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 30);

    private static Reading reading(Period period, String inPeriod, String cumulative) {
        return new Reading(period, figure(inPeriod), figure(cumulative));
    }

    private static Optional<BigDecimal> figure(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static Optional<BigDecimal> actual(Counting counting, Reading... readings) {
        return new Readings(List.of(readings)).actual(counting, AUTUMN);
    }

    @Test
    void whatPeriodsAddIsAddedUp() {
        assertThat(actual(Counting.CUMULATIVE, reading(Period.quarter(2026, 2), "5", ""),
                reading(Period.quarter(2026, 1), "3", ""))).contains(new BigDecimal("8"));
    }

    @Test
    void aCumulativeFigureGoesBeforeTheSum() {
        assertThat(actual(Counting.CUMULATIVE, reading(Period.quarter(2026, 1), "3", "3"),
                reading(Period.quarter(2026, 2), "5", "9"), reading(Period.quarter(2026, 3), "2", "")))
                .contains(new BigDecimal("11"));
    }

    @Test
    void periodsThatOverlapAreCountedOnce() {
        assertThat(actual(Counting.CUMULATIVE, reading(Period.month(2026, 1), "1", ""),
                reading(Period.quarter(2026, 1), "3", ""), reading(Period.month(2026, 4), "2", "")))
                .contains(new BigDecimal("5"));
    }

    @Test
    void atAPointTheLatestCounts() {
        assertThat(actual(Counting.AT_POINT, reading(Period.quarter(2026, 1), "", "70"),
                reading(Period.quarter(2026, 3), "66", ""))).contains(new BigDecimal("66"));
    }

    @Test
    void whatIsLaterThanTheCutOffDateIsNotKnownYet() {
        assertThat(actual(Counting.AT_POINT, reading(Period.quarter(2026, 4), "", "70"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"32000,人次,万人次,3.2", "3.2,万人次,人次,32000", "5,场,场,5", "12,％,%,12", "1,亿元,万元,10000"})
    void figuresAreConvertedBetweenScalesOfOneUnit(BigDecimal figure, String from, String into, BigDecimal converted) {
        assertThat(Measure.of(from).convert(figure, Measure.of(into))).isEqualByComparingTo(converted);
    }

    @Test
    void personsAreNoPersonTimes() {
        assertThatThrownBy(() -> Measure.of("人").convert(BigDecimal.ONE, Measure.of("人次")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
