package cn.yaodian.domain.calendar;

import java.util.List;

/**
 * Why a line of a calendar was not understood.
 *
 * @param said what the sentence about it names, in its order
 */
public record CalendarFault(Kind kind, List<Object> said) {

    /** In what way. */
    public enum Kind {
        /** No day stands in it: a heading, a word of explanation. It is passed over and stops nothing. */
        NO_DAY,
        /** Days, and not whether they are free or worked. Names the days. */
        NO_WORD,
        /** A day without a month before it. Names what is written. */
        NO_MONTH,
        /** No such day in the calendar. Names what is written. */
        NO_SUCH_DAY,
        /** A day neither in the year nor in one beside it. Names what is written and the year. */
        OTHER_YEAR,
        /** Ends before it begins. Names both days. */
        BACKWARDS,
        /** Another day of the week than what is written. Names the day, what is written and what it is. */
        WRONG_WEEKDAY,
        /** Another number of days than what is written. Names what is written and what was read. */
        WRONG_COUNT,
        /** Worked though it is no weekend. Names the day and its day of the week. */
        WORKED_ANYWAY,
        /** A day that is free and worked. Names it. */
        FREE_AND_WORKED
    }

    public CalendarFault {
        said = List.copyOf(said);
    }

    /** Whether the calendar cannot be kept as long as the line stands so. */
    public boolean isGrave() {
        return kind != Kind.NO_DAY;
    }
}
