package cn.yaodian.domain.calendar;

import cn.yaodian.domain.calendar.CalendarFault.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;

/** Reads one line: days, and after or before them whether they are free or worked. Lives as long as that takes. */
final class LineReader {

    private final int year;
    private final String text;
    private final DayReader days;
    private final SortedSet<LocalDate> free = new TreeSet<>();
    private final SortedSet<LocalDate> worked = new TreeSet<>();
    private Optional<CalendarFault> fault = Optional.empty();
    private boolean hasWord;
    private boolean hasMonth;

    LineReader(int year, String text) {
        this.year = year;
        this.text = text;
        this.days = new DayReader(year, this::fail);
    }

    CalendarLine read() {
        String plain = DayWords.plain(text);
        DayWords.SENTENCE_END.splitAsStream(plain).forEach(this::sentence);
        // The day on which a notice was made, and numbers that are no days.
        if (!hasWord && (!hasMonth || DayReader.isFullDate(plain))) {
            fault = Optional.of(new CalendarFault(Kind.NO_DAY, List.of()));
        } else if (fault.isEmpty() && free.isEmpty() && worked.isEmpty()) {
            fail(Kind.NO_DAY);
        }
        worked.stream().filter(LineReader::isNoWeekend).findFirst()
                .ifPresent(day -> fail(Kind.WORKED_ANYWAY, day, day.getDayOfWeek()));
        return fault.isPresent()
                ? new CalendarLine(text, new TreeSet<>(), new TreeSet<>(), fault)
                : new CalendarLine(text, free, worked, fault);
    }

    private void sentence(String sentence) {
        days.begin(sentence);
        List<MatchResult> tokens = DayWords.TOKEN.matcher(sentence).results().toList();
        List<MatchResult> ordered = tokens.stream().filter(token -> !DayWords.isCount(token)).toList();
        if (ordered.isEmpty()) {
            return;
        }
        // 放假：10月1日、2日. Else a word tells of the days before it.
        boolean ahead = DayWords.isWord(ordered.getFirst()) && !DayWords.isWord(ordered.getLast());
        Group group = new Group();
        for (MatchResult token : tokens) {
            if (DayWords.isCount(token)) {
                group.count(Integer.parseInt(token.group("count")));
            } else if (!DayWords.isWord(token)) {
                hasMonth |= token.group("lone") == null && token.group("until") == null;
                group.days(days.read(token));
            } else {
                hasWord = true;
                group.word(token.group("free") == null ? worked : free, ahead);
            }
        }
        group.end();
        DayWords.leftOver(sentence).filter(_ -> hasWord && hasMonth).ifPresent(left -> fail(Kind.NO_SUCH_DAY, left));
    }

    /** The days that one word tells of. */
    private final class Group {

        private final SortedSet<LocalDate> waiting = new TreeSet<>();
        private final SortedSet<LocalDate> told = new TreeSet<>();
        private Optional<SortedSet<LocalDate>> kind = Optional.empty();

        void days(SortedSet<LocalDate> read) {
            if (kind.isPresent()) {
                kind.get().addAll(read);
                told.addAll(read);
            } else {
                waiting.addAll(read);
            }
        }

        void word(SortedSet<LocalDate> said, boolean ahead) {
            if (ahead) {
                kind = Optional.of(said);
                told.clear();
            } else if (!waiting.isEmpty()) {
                said.addAll(waiting);
                told.clear();
                told.addAll(waiting);
                waiting.clear();
            }
        }

        void count(int count) {
            SortedSet<LocalDate> counted = waiting.isEmpty() ? told : waiting;
            if (!counted.isEmpty() && counted.size() != count) {
                fail(Kind.WRONG_COUNT, count, counted.size());
            }
        }

        void end() {
            if (!waiting.isEmpty()) {
                fail(Kind.NO_WORD, waiting.first());
            }
        }
    }

    private static boolean isNoWeekend(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The first fault is the one that is told; others may follow from it. */
    private void fail(Kind kind, Object... said) {
        if (fault.isEmpty()) {
            fault = Optional.of(new CalendarFault(kind, List.of(said)));
        }
    }
}
