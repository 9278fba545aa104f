package cn.yaodian.ui.today;

import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.overview.UnitPart;
import cn.yaodian.domain.progress.Light;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.StyleClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** What rows say, in a clerk's words. */
final class TodayWords {

    private static final int UNITS_NAMED = 2;

    private TodayWords() {}

    static String task(TaskLine line) {
        return Messages.text("today.task", line.place(), line.words());
    }

    /** 6月30日到期 · 市总工会. */
    static String dueAndLead(TaskLine line) {
        String due = line.standing().due().map(day -> Messages.text("today.due", day(day))).orElse("");
        return join(due, units(line.answerable().stream().map(UnitPart::unit).map(unit -> unit.shortName()).toList()));
    }

    /** 完成40.0%，应达75.0%，差35.0个百分点 · 市总工会. */
    static String behind(IndicatorLine line) {
        BigDecimal completion = line.standing().completion().orElse(BigDecimal.ZERO);
        String distance = Messages.text(line.standing().actual().isPresent() ? "today.distance" : "today.unreported",
                percent(completion), percent(line.standing().expected().orElse(BigDecimal.ONE)),
                tenth(line.standing().difference().orElse(BigDecimal.ZERO).abs()));
        return join(distance, units(line.owners().stream().map(unit -> unit.shortName()).toList()));
    }

    static String submission(SubmissionLine line) {
        return Messages.text("today.submission", line.unit().shortName(), line.collection().matter());
    }

    static String reminders(SubmissionLine line) {
        int times = line.submission().reminders().size();
        return times == 0 ? Messages.text("today.neverReminded") : Messages.text("today.remindedTimes", times);
    }

    static String came(SubmissionLine line) {
        return Messages.text("today.came", day(line.submission().received().getLast()));
    }

    static String late(LocalDate due, LocalDate cutOff) {
        return Messages.text("today.daysLate", ChronoUnit.DAYS.between(due, cutOff));
    }

    /** 2026年6月30日; the year matters: what waits may be of another one. */
    static String day(LocalDate day) {
        return Messages.text("today.day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    static String look(Light light) {
        return switch (light) {
            case RED -> StyleClass.BAD;
            case YELLOW -> StyleClass.WARN;
            case BLUE -> StyleClass.QUIET;
            case GREEN -> StyleClass.GOOD;
        };
    }

    private static String units(List<String> names) {
        String first = names.stream().limit(UNITS_NAMED).collect(Collectors.joining(Messages.text("today.and")));
        return names.size() > UNITS_NAMED ? Messages.text("today.unitsMore", first, names.size()) : first;
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : Messages.text("today.beside", one, other);
    }

    private static String percent(BigDecimal share) {
        return tenth(share.movePointRight(2));
    }

    private static String tenth(BigDecimal figure) {
        return figure.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
