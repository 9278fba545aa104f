package cn.yaodian.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightRuleTest {

    private static Standing standing(boolean finished, @Nullable String difference, @Nullable Long daysLeft) {
        return new Standing(finished, Optional.ofNullable(difference).map(BigDecimal::new),
                Optional.ofNullable(daysLeft), false);
    }

    @ParameterizedTest
    @CsvSource({"5,GREEN", "-10,GREEN", "-10.1,YELLOW", "-30,YELLOW", "-30.1,RED", ",GREEN"})
    void byPaceTenAndThirtyPointsAreTheBorders(@Nullable String difference, Light light) {
        assertThat(LightRule.BY_PACE.of(standing(false, difference, null))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"16,GREEN", "15,BLUE", "8,BLUE", "7,YELLOW", "4,YELLOW", "3,RED", "0,RED", "-1,RED", ",GREEN"})
    void byDaysThoseLeftDecide(@Nullable Long left, Light light) {
        assertThat(LightRule.BY_DAYS.of(standing(false, null, left))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"-1,100,YELLOW", "-1,5,YELLOW", "1,5,BLUE", "1,100,GREEN", "1,-1,RED", "-40,-1,RED"})
    void byStageOverdueGoesBeforeBehindAndBehindBeforeDueSoon(String difference, Long left, Light light) {
        assertThat(LightRule.BY_STAGE.of(standing(false, difference, left))).isEqualTo(light);
    }

    @Test
    void whatIsFinishedIsGreenByAnyRule() {
        LightRule.presets().forEach(
                rule -> assertThat(rule.of(standing(true, "-50", -3L))).as(rule.name()).isEqualTo(Light.GREEN));
    }

    @Test
    void anOfficesOwnRuleMayLookAtReturns() {
        LightRule own = new LightRule("未报亮红灯",
                List.of(new LightRule.Line(Light.RED, new LightCondition.NotReported())));
        assertThat(own.of(new Standing(false, Optional.empty(), Optional.empty(), true))).isEqualTo(Light.RED);
        assertThat(own.of(new Standing(false, Optional.empty(), Optional.empty(), false))).isEqualTo(Light.GREEN);
    }
}
