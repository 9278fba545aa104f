package cn.yaodian.ui.settings.calendar;

import cn.yaodian.domain.calendar.CalendarFault;
import cn.yaodian.messages.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/** Says days, and what is wrong with a line, as a clerk reads it. */
final class CalendarWords {

    private final int year;

    /** @param year the year that need not be said */
    CalendarWords(int year) {
        this.year = year;
    }

    /** Free and worked days, days in a row as one: 放假：10月1日（周四）至8日…. Empty where there are none. */
    String days(SortedSet<LocalDate> free, SortedSet<LocalDate> worked) {
        List<String> said = new ArrayList<>();
        if (!free.isEmpty()) {
            said.add(Messages.text("calendar.free", runs(free), free.size()));
        }
        if (!worked.isEmpty()) {
            said.add(Messages.text("calendar.worked", runs(worked), worked.size()));
        }
        return String.join(Messages.text("calendar.and"), said);
    }

    private String runs(SortedSet<LocalDate> days) {
        List<String> said = new ArrayList<>();
        LocalDate first = days.first();
        LocalDate last = first;
        for (LocalDate day : days) {
            if (day.isAfter(last.plusDays(1))) {
                said.add(run(first, last));
                first = day;
            }
            last = day;
        }
        said.add(run(first, last));
        return String.join(Messages.text("calendar.nextRun"), said);
    }

    private String run(LocalDate first, LocalDate last) {
        return first.equals(last) ? weekly(first) : Messages.text("calendar.run", weekly(first), weekly(last));
    }

    private String weekly(LocalDate day) {
        return Messages.text("calendar.weekly", day(day), shortName(day.getDayOfWeek()));
    }

    private String day(LocalDate day) {
        return day.getYear() == year
                ? Messages.text("calendar.day", day.getMonthValue(), day.getDayOfMonth())
                : Messages.text("calendar.farDay", String.valueOf(day.getYear()), day.getMonthValue(),
                        day.getDayOfMonth());
    }

    private static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.CHINA);
    }

    /** Why a line was not understood, and what to write. */
    String fault(CalendarFault fault) {
        return Messages.text("calendar.fault." + fault.kind(), fault.said().stream().map(this::said).toArray());
    }

    private Object said(Object part) {
        return switch (part) {
            case LocalDate day -> day(day);
            case DayOfWeek day -> shortName(day);
            default -> String.valueOf(part);
        };
    }
}
