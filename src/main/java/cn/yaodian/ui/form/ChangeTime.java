package cn.yaodian.ui.form;

import cn.yaodian.messages.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something was changed, as one says it: the time for today, the day before that, the year only where needed. */
public final class ChangeTime {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.CHINA);
    private static final DateTimeFormatter DAY = formatter("plans.time.sameYear");
    private static final DateTimeFormatter DAY_OF_YEAR = formatter("plans.time.otherYear");

    private ChangeTime() {}

    private static DateTimeFormatter formatter(String key) {
        return DateTimeFormatter.ofPattern(Messages.text(key), Locale.CHINA);
    }

    public static String words(Instant changed, Clock clock) {
        ZonedDateTime then = changed.atZone(clock.getZone());
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (then.toLocalDate().equals(now.toLocalDate())) {
            return Messages.text("plans.today", TIME.format(then));
        }
        if (then.toLocalDate().equals(now.toLocalDate().minusDays(1))) {
            return Messages.text("plans.yesterday", TIME.format(then));
        }
        return then.getYear() == now.getYear() ? DAY.format(then) : DAY_OF_YEAR.format(then);
    }
}
