package cn.yaodian.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureCheckTest {

    private static Reading reading(int quarter, @Nullable BigDecimal inPeriod, @Nullable BigDecimal cumulative) {
        return new Reading(Period.quarter(2026, quarter), Optional.ofNullable(inPeriod),
                Optional.ofNullable(cumulative));
    }

    @ParameterizedTest
    @CsvSource({"CUMULATIVE,场,5,8,4,12,''", "CUMULATIVE,场,5,8,4,7,CUMULATIVE_FELL",
            "CUMULATIVE,场,5,8,4,11,DOES_NOT_ADD_UP", "CUMULATIVE,场,5,8,-1,7,CUMULATIVE_FELL NEGATIVE",
            "CUMULATIVE,场,5,8,60,68,OUT_OF_SCALE", "CUMULATIVE,人,5,8,1.5,9.5,NOT_WHOLE",
            "CUMULATIVE,万人次,0.5,0.8,0.4,1.2,''", "AT_POINT,%,,70,,101,ABOVE_HUNDRED_PERCENT", "AT_POINT,%,,70,,66,''",
            "AT_POINT,人,,70,,7000,OUT_OF_SCALE", "CUMULATIVE,场,,,4,3,DOES_NOT_ADD_UP", "CUMULATIVE,场,,,4,6,''"})
    void findsWhatDoesNotAddUpAndNothingElse(Counting counting, String measure, @Nullable BigDecimal inBefore,
            @Nullable BigDecimal before, @Nullable BigDecimal inNow, @Nullable BigDecimal now, String doubts) {
        Reading last = reading(1, inBefore, before);
        List<FigureDoubt> expected = Arrays.stream(doubts.split(" ")).filter(name -> !name.isEmpty())
                .map(FigureDoubt::valueOf).toList();
        assertThat(FigureCheck.of(reading(2, inNow, now), Optional.of(last).filter(r -> !r.isEmpty()), counting,
                Measure.of(measure))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"66.7,2,3,true", "66.6,2,3,true", "66.5,2,3,false", "67,2,3,true", "50,1,2,true", "50.1,1,2,false",
            "0,0,0,true", "5,0,0,false"})
    void aShareIsHeldAgainstItsCountsToTheDecimalsItHas(BigDecimal percent, BigDecimal part, BigDecimal whole,
            boolean right) {
        assertThat(FigureCheck.share(percent, part, whole).isEmpty()).isEqualTo(right);
    }

    @Test
    void partsComeToTheWhole() {
        assertThat(FigureCheck.parts(List.of(BigDecimal.ONE, BigDecimal.TWO), BigDecimal.valueOf(3))).isEmpty();
        assertThat(FigureCheck.parts(List.of(BigDecimal.ONE), BigDecimal.valueOf(3)))
                .contains(FigureDoubt.PARTS_DIFFER_FROM_WHOLE);
    }
}
