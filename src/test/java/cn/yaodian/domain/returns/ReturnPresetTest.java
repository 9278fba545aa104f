package cn.yaodian.domain.returns;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReturnPresetTest {

    private static final ReturnPreset MONTHLY = preset(PeriodKind.MONTH, 0, 28);

    private static ReturnPreset preset(PeriodKind kind, int months, int day) {
        return new ReturnPreset("x", "月报", kind, months, day, "{报送期}《{计划名称}》进展", "");
    }

    @Test
    void isDueOnItsDayOfTheMonthAndOnTheLastDayOfAShortOne() {
        assertThat(MONTHLY.due(Period.month(2026, 4))).isEqualTo(LocalDate.of(2026, 4, 28));
        assertThat(preset(PeriodKind.MONTH, 0, 31).due(Period.month(2026, 2))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(preset(PeriodKind.QUARTER, 1, 10).due(Period.quarter(2026, 4)))
                .isEqualTo(LocalDate.of(2027, 1, 10));
        assertThat(preset(PeriodKind.ON_DEMAND, 0, 3).due(Period.onDemand(LocalDate.of(2026, 5, 30))))
                .isEqualTo(LocalDate.of(2026, 6, 2));
    }

    @Test
    void whatWasAskedForOnceIsAskedForLikeThatAgain() {
        Period spring = Period.quarter(2026, 1);
        ReturnPreset used = preset(PeriodKind.QUARTER, 0, 28).used(spring, LocalDate.of(2026, 4, 10),
                "2026年第一季度《重点工作》台账", "重点工作", "青办〔2026〕1号").orElseThrow();
        assertThat(used.due(spring)).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(used.due(Period.quarter(2026, 2))).isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(used.matter("年度要点", Period.quarter(2026, 2))).isEqualTo("2026年第二季度《年度要点》台账");
        assertThat(used.basis()).isEqualTo("青办〔2026〕1号");
        Period asked = Period.onDemand(LocalDate.of(2026, 1, 31));
        for (int days : new int[] {1, 28, 31, 45}) {
            LocalDate due = LocalDate.of(2026, 1, 31).plusDays(days);
            assertThat(preset(PeriodKind.ON_DEMAND, 0, 3).used(asked, due, "情况", "", "").orElseThrow().due(asked))
                    .isEqualTo(due);
        }
        assertThat(preset(PeriodKind.QUARTER, 0, 28).used(spring, LocalDate.of(2026, 2, 1), "早于季末月", "", ""))
                .isEmpty();
    }

    @Test
    void asksForTheFirstPeriodThatIsNotOverdue() {
        assertThat(MONTHLY.period(LocalDate.of(2026, 4, 28))).isEqualTo(Period.month(2026, 4));
        assertThat(MONTHLY.period(LocalDate.of(2026, 4, 29))).isEqualTo(Period.month(2026, 5));
        ReturnPreset afterwards = preset(PeriodKind.QUARTER, 1, 10);
        assertThat(afterwards.period(LocalDate.of(2026, 4, 10))).isEqualTo(Period.quarter(2026, 1));
        assertThat(afterwards.period(LocalDate.of(2026, 4, 11))).isEqualTo(Period.quarter(2026, 2));
        LocalDate today = LocalDate.of(2026, 5, 6);
        assertThat(preset(PeriodKind.ON_DEMAND, 0, 3).period(today)).isEqualTo(Period.onDemand(today));
    }

    @Test
    void namesTheMatter() {
        assertThat(MONTHLY.matter("工作要点", Period.month(2026, 4))).isEqualTo("2026年4月《工作要点》进展");
    }
}
