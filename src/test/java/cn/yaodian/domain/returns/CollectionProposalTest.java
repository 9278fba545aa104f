package cn.yaodian.domain.returns;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectionProposalTest {

    private static final PlanId PLAN = PlanId.random();
    private static final ReturnPreset BY_28TH = new ReturnPreset("a", "月报（28日前）", PeriodKind.MONTH, 0, 28, "月报", "");
    private static final ReturnPreset BY_5TH = new ReturnPreset("b", "月报（次月5日前）", PeriodKind.MONTH, 1, 5, "月报", "");
    private static final ReturnPreset QUARTERS = new ReturnPreset("c", "季报", PeriodKind.QUARTER, 0, 28, "季报", "");
    private static final List<ReturnPreset> ALL = List.of(BY_28TH, BY_5TH, QUARTERS);

    private static ReturnCollection asked(Period period, LocalDate due, String basis) {
        return new ReturnCollection(CollectionId.random(), PLAN, period, period.title() + "报送", basis, due);
    }

    @Test
    void whereNothingWasAskedItIsTheQuarterThatIsNotOverdue() {
        CollectionProposal proposal = new CollectionProposal(List.of(), LocalDate.of(2026, 3, 5));

        assertThat(proposal.preset(ALL)).contains(QUARTERS);
        assertThat(proposal.period(QUARTERS, 2026)).isEqualTo(Period.quarter(2026, 1));
        assertThat(proposal.due(QUARTERS, Period.quarter(2026, 1))).isEqualTo(LocalDate.of(2026, 3, 28));
        assertThat(proposal.basis()).isEmpty();
    }

    @Test
    void itIsAskedForInTheWayOfTheLastOneAndOnItsBasis() {
        CollectionProposal proposal = new CollectionProposal(
                List.of(asked(Period.month(2026, 3), LocalDate.of(2026, 4, 5), ""),
                        asked(Period.month(2026, 2), LocalDate.of(2026, 2, 28), "青产改组〔2026〕3号")),
                LocalDate.of(2026, 4, 3));

        assertThat(proposal.preset(ALL)).contains(BY_5TH);
        assertThat(proposal.period(BY_5TH, 2026)).as("March was asked for").isEqualTo(Period.month(2026, 4));
        assertThat(proposal.basis()).contains("青产改组〔2026〕3号");
    }

    @Test
    void whatIsOverIsNotProposedAsADueDay() {
        CollectionProposal proposal = new CollectionProposal(List.of(), LocalDate.of(2026, 3, 30));

        assertThat(proposal.due(QUARTERS, Period.quarter(2026, 1))).isEqualTo(LocalDate.of(2026, 4, 6));
    }

    @Test
    void aPeriodThatWasAskedForIsNotOffered() {
        CollectionProposal proposal = new CollectionProposal(
                List.of(asked(Period.quarter(2026, 2), LocalDate.of(2026, 6, 28), "")), LocalDate.of(2026, 5, 1));

        assertThat(proposal.open(PeriodKind.QUARTER, 2026)).containsExactly(Period.quarter(2026, 1),
                Period.quarter(2026, 3), Period.quarter(2026, 4));
        assertThat(proposal.period(QUARTERS, 2026)).isEqualTo(Period.quarter(2026, 3));
    }
}
