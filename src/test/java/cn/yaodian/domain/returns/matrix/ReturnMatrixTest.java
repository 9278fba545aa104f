package cn.yaodian.domain.returns.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.SentBack;
import cn.yaodian.domain.returns.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReturnMatrixTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 28);
    private static final SentBack BACK = new SentBack(DUE, "数据不衔接", "陆知禾");
    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
    private static final Unit LABOUR = new Unit(UnitId.random(), UnitKind.MEMBER, "市人社局", List.of(), 2);
    private static final Unit NOBODY = new Unit(UnitId.random(), UnitKind.MEMBER, "市财政局", List.of(), 3);
    private static final ReturnCollection SPRING = collection(Period.quarter(2026, 1), DUE);
    private static final ReturnCollection SUMMER = collection(Period.quarter(2026, 2), LocalDate.of(2026, 6, 28));

    private static ReturnCollection collection(Period period, LocalDate due) {
        return new ReturnCollection(CollectionId.random(), PlanId.random(), period, period.title(), "", due);
    }

    private static ReturnStanding standing(Submission submission, LocalDate cutOff) {
        return ReturnStanding.of(submission, DUE, cutOff);
    }

    @Test
    void aReturnStandsByTheDayOnWhichItFirstCame() {
        Submission owed = Submission.owed(SPRING.id(), UNION.id());

        assertThat(standing(owed, DUE)).isEqualTo(ReturnStanding.NOT_DUE);
        assertThat(standing(owed, DUE.plusDays(1))).isEqualTo(ReturnStanding.MISSING);
        assertThat(standing(owed.receivedOn(DUE), DUE)).isEqualTo(ReturnStanding.IN_TIME);
        assertThat(standing(owed.receivedOn(DUE.plusDays(1)), DUE.plusDays(1))).isEqualTo(ReturnStanding.LATE);
        assertThat(standing(owed.receivedOn(DUE).sentBack(BACK), DUE)).isEqualTo(ReturnStanding.SENT_BACK);
        assertThat(standing(owed.receivedOn(DUE).sentBack(BACK).receivedOn(DUE.plusDays(9)), DUE.plusDays(9)))
                .as("the first one was in time").isEqualTo(ReturnStanding.IN_TIME);
    }

    @Test
    void whatCameAfterTheCutOffDateHadNotComeOnIt() {
        Submission late = Submission.owed(SPRING.id(), UNION.id()).receivedOn(DUE.plusDays(5));

        assertThat(standing(late, DUE.plusDays(4))).isEqualTo(ReturnStanding.MISSING);
        assertThat(standing(late, DUE)).isEqualTo(ReturnStanding.NOT_DUE);
    }

    @Test
    void countsStandAtTheEdgesAndUnitsOfWhichNothingWasAskedAreLeftOut() {
        ReturnMatrix matrix = ReturnMatrix.of(List.of(
                new ReturnMatrix.Asked(SUMMER, "要点", List.of(Submission.owed(SUMMER.id(), UNION.id())), Map.of()),
                new ReturnMatrix.Asked(SPRING, "要点", List.of(Submission.owed(SPRING.id(), UNION.id()).receivedOn(DUE),
                        Submission.owed(SPRING.id(), LABOUR.id())),
                        Map.of(UNION.id(),
                                new ReturnMatrix.Reported(1, 2)))),
                List.of(UNION, LABOUR, NOBODY), DUE.plusDays(1));

        assertThat(matrix.columns()).extracting(ReturnMatrix.Column::collection).containsExactly(SPRING, SUMMER);
        assertThat(matrix.rows()).extracting(ReturnMatrix.Row::unit).containsExactly(UNION, LABOUR);
        assertThat(matrix.rows().getLast().cells().getLast()).isEmpty();
        assertThat(matrix.rows().getFirst().cells().getFirst().flatMap(ReturnMatrix.Cell::reports))
                .isEqualTo(Optional.of(new ReturnMatrix.Reported(1, 2)));
        assertThat(matrix.columns().getFirst().count().come()).isEqualTo(1);
        assertThat(matrix.columns().getFirst().count().of(ReturnStanding.MISSING)).isEqualTo(1);
        assertThat(matrix.rows().getFirst().count().asked()).isEqualTo(2);
        assertThat(matrix.count().of()).containsExactlyInAnyOrderEntriesOf(Map.of(ReturnStanding.IN_TIME, 1,
                ReturnStanding.MISSING, 1, ReturnStanding.NOT_DUE, 1));
    }
}
