package cn.yaodian.ui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CutOffTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 30);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final AtomicReference<LocalDate> today = new AtomicReference<>(FRIDAY);
    private final CutOff cutOff = new CutOff(today::get);

    @Test
    void itIsTodayAlsoAfterMidnight() {
        assertThat(cutOff.day()).isEqualTo(FRIDAY);
        today.set(FRIDAY.plusDays(1));
        cutOff.lookAtClock();
        assertThat(cutOff.day()).isEqualTo(FRIDAY.plusDays(1));
        assertThat(cutOff.chosenProperty().get()).isFalse();
    }

    @Test
    void aChosenDayStaysUntilTodayIsWantedAgain() {
        cutOff.choose(AUTUMN);
        today.set(FRIDAY.plusDays(1));
        cutOff.lookAtClock();
        assertThat(cutOff.day()).isEqualTo(AUTUMN);
        assertThat(cutOff.chosenProperty().get()).isTrue();
        cutOff.followToday();
        assertThat(cutOff.day()).isEqualTo(FRIDAY.plusDays(1));
    }

    @Test
    void choosingTodayIsFollowingIt() {
        cutOff.choose(FRIDAY);
        assertThat(cutOff.chosenProperty().get()).isFalse();
    }
}
