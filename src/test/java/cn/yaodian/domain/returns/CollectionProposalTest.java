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
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 5);

    private static ReturnCollection asked(Period period, LocalDate due) {
        return new ReturnCollection(CollectionId.random(), PLAN, period, period.title() + "报送", "", due);
    }

    @Test
    void whereNothingWasAskedItIsTheQuarterOfTodayByThe28th() {
        CollectionProposal proposal = new CollectionProposal(List.of(), MARCH);

        assertThat(proposal.kind()).isEqualTo(PeriodKind.QUARTER);
        assertThat(proposal.period(PeriodKind.QUARTER, 2026)).isEqualTo(Period.quarter(2026, 1));
        assertThat(proposal.due(Period.quarter(2026, 1))).isEqualTo(LocalDate.of(2026, 3, 28));
    }

    @Test
    void itIsTheNextPeriodAsFarFromItsEndAsTheLastOneWas() {
        CollectionProposal proposal = new CollectionProposal(
                List.of(asked(Period.month(2026, 3), LocalDate.of(2026, 4, 5)),
                        asked(Period.month(2026, 2), LocalDate.of(2026, 2, 25))),
                LocalDate.of(2026, 4, 20));

        assertThat(proposal.kind()).isEqualTo(PeriodKind.MONTH);
        assertThat(proposal.period(PeriodKind.MONTH, 2026)).isEqualTo(Period.month(2026, 4));
        assertThat(proposal.due(Period.month(2026, 4))).isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsItsLastOne() {
        CollectionProposal proposal = new CollectionProposal(
                List.of(asked(Period.month(2026, 1), LocalDate.of(2026, 1, 31))), LocalDate.of(2026, 2, 2));

        assertThat(proposal.due(Period.month(2026, 2))).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void whatIsOverIsNotProposedAsADueDay() {
        CollectionProposal proposal = new CollectionProposal(List.of(), LocalDate.of(2026, 3, 30));

        assertThat(proposal.due(Period.quarter(2026, 1))).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(proposal.due(Period.onDemand(LocalDate.of(2026, 3, 30)))).isEqualTo(LocalDate.of(2026, 4, 6));
    }

    @Test
    void aPeriodThatWasAskedForIsNotOffered() {
        CollectionProposal proposal = new CollectionProposal(
                List.of(asked(Period.quarter(2026, 2), LocalDate.of(2026, 6, 28))), LocalDate.of(2026, 5, 1));

        assertThat(proposal.open(PeriodKind.QUARTER, 2026)).containsExactly(Period.quarter(2026, 1),
                Period.quarter(2026, 3), Period.quarter(2026, 4));
        assertThat(proposal.period(PeriodKind.QUARTER, 2026)).isEqualTo(Period.quarter(2026, 3));
    }
}
