package cn.yaodian.domain.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.office.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 28);
    private static final Submission OWED = Submission.owed(CollectionId.random(), UnitId.random());
    private static final SentBack BACK = new SentBack(DUE.minusDays(2), "第7行缺本期数", "李文");

    @Test
    void isMissingOnceItsTimeIsOver() {
        assertThat(OWED.isMissing(DUE, DUE)).isFalse();
        assertThat(OWED.isMissing(DUE, DUE.plusDays(1))).isTrue();
        Submission late = OWED.receivedOn(DUE.plusDays(2));
        assertThat(late.isMissing(DUE, DUE.plusDays(1))).as("as it stood the day before it came").isTrue();
        assertThat(late.isMissing(DUE, DUE.plusDays(2))).isFalse();
        assertThat(late.inTime(DUE)).contains(false);
    }

    @Test
    void whatWasSentBackIsOwedAgainAndWasInTimeAllTheSame() {
        Submission back = OWED.receivedOn(DUE.minusDays(3)).sentBack(BACK);
        assertThat(back.state().isOwed()).isTrue();
        assertThat(back.isMissing(DUE, DUE.plusDays(1))).isTrue();
        Submission accepted = back.receivedOn(DUE.plusDays(1)).accepted();
        assertThat(accepted.inTime(DUE)).contains(true);
        assertThat(accepted.sentBack()).isEqualTo(1);
    }

    @Test
    void isRemindedOnceADayAndOnlyWhileOwed() {
        Reminder first = new Reminder(DUE, "电话", "李文");
        Submission reminded = OWED.reminded(first);
        assertThatThrownBy(() -> reminded.reminded(first)).isInstanceOf(IllegalArgumentException.class);
        assertThat(reminded.mayBeReminded(DUE.plusDays(1))).isTrue();
        assertThat(reminded.receivedOn(DUE).mayBeReminded(DUE.plusDays(1))).isFalse();
    }

    @Test
    void nothingIsSentBackOrAcceptedThatDidNotCome() {
        assertThatThrownBy(() -> OWED.sentBack(BACK)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(OWED::accepted).isInstanceOf(IllegalArgumentException.class);
    }
}
