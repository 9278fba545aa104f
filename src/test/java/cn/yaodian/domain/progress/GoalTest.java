package cn.yaodian.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected rates were worked out by hand. */
class GoalTest {

    @ParameterizedTest
    @CsvSource({"INCREASE,7,12,9,0.4,false", "AT_LEAST,,50,20,0.4,false", "AT_LEAST,,50,60,1.2,true",
            "AT_LEAST,10,50,5,-0.125,false", "AT_MOST,20,10,15,0.5,false", "AT_MOST,20,10,8,1.2,true",
            "AT_MOST,,3,2,1,true", "AT_MOST,,3,4,0,false", "AT_MOST,1,3,2,1,true", "EXACTLY,,4,4,1,true",
            "EXACTLY,,4,5,1.25,false", "KEEP,90,90,45,0.5,false", "KEEP,90,90,91,1.01111,true",
            "INCREASE,12,12,12,1,true", "INCREASE,12,12,11,0,false", "AT_LEAST,,0,0,1,true"})
    void completionIsTheShareOfTheWayFromBaselineToTarget(Direction direction, BigDecimal baseline, BigDecimal target,
            BigDecimal actual, BigDecimal completion, boolean met) {
        Goal goal = new Goal(direction, Optional.ofNullable(baseline), target);
        assertThat(goal.completion(actual)).isCloseTo(completion,
                within(new BigDecimal("0.00001")));
        assertThat(goal.isMet(actual)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST,,50,true", "AT_MOST,20,10,true", "AT_MOST,,3,false", "KEEP,,90,false", "INCREASE,5,5,false"})
    void onlyWhatIsReachedByAndByCanBeBehind(Direction direction, BigDecimal baseline, BigDecimal target,
            boolean grows) {
        assertThat(new Goal(direction, Optional.ofNullable(baseline), target).grows()).isEqualTo(grows);
    }
}
