package cn.yaodian.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.calendar.CalendarFault.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarReadingTest {

    /** Of 2026: "10-01 10-02". */
    private static SortedSet<LocalDate> days(String days) {
        SortedSet<LocalDate> read = new TreeSet<>();
        Arrays.stream(days.split(" ")).filter(day -> !day.isEmpty()).map(day -> LocalDate.parse("2026-" + day))
                .forEach(read::add);
        return read;
    }

    private static CalendarLine line(String text) {
        return CalendarReading.of(2026, text).lines().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10月1日—10月4日 放假", "10月1—4日放假", "10.1-10.4 休", "10/1~10/4 放假", "10.1-4 放假",
            "2026-10-01至2026-10-04 放假", "国庆节：１０月１日（星期四）至４日（周日）放假调休，共４天。", "10月1日、2日、3日、4日休息",
            "放假：10月1日至4日", "3. 国庆节 10月1日起至4日止 放假4天", "10月1日星期四到4日星期天不上班",
            "2026年国庆节放假安排：10月1日—4日放假"})
    void readsFourFreeDaysHoweverTheyAreWritten(String text) {
        assertThat(line(text).fault()).isEmpty();
        assertThat(line(text).free()).isEqualTo(days("10-01 10-02 10-03 10-04"));
        assertThat(line(text).worked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9月27日、10月10日 上班", "9月27日（周日）、10月10日（周六）调休上班。", "9.27 班，10.10 班", "上班：9月27日和10月10日"})
    void readsTwoWorkedDays(String text) {
        assertThat(line(text).fault()).isEmpty();
        assertThat(line(text).worked()).isEqualTo(days("09-27 10-10"));
        assertThat(line(text).free()).isEmpty();
    }

    @Test
    void readsANoticeAsItIsPastedAndPassesOverWhatSaysNothingOfADay() {
        CalendarReading notice = CalendarReading.of(2026, """
                                                          关于2026年放假调休安排的通知
                                                          青政办发电〔2025〕7号

                                                          各县（市、区）人民政府：
                                                          一、元旦：2025年12月31日（周三）至2026年1月2日（周五）放假调休，共3天。1月4日（周日）上班。
                                                          二、清明节：4月5日（农历二月十八、周日）放假，4月6日（周一）补休。
                                                          2025年11月20日
                                                          """);
        assertThat(notice.lines()).extracting(line -> line.fault().map(CalendarFault::kind)).containsExactly(
                Optional.of(Kind.NO_DAY), Optional.of(Kind.NO_DAY), Optional.of(Kind.NO_DAY), Optional.empty(),
                Optional.empty(), Optional.of(Kind.NO_DAY));
        SortedSet<LocalDate> free = days("01-01 01-02 04-05 04-06");
        free.add(LocalDate.of(2025, 12, 31));
        assertThat(notice.calendar()).get().satisfies(year -> {
            assertThat(year.free()).isEqualTo(free);
            assertThat(year.worked()).isEqualTo(days("01-04"));
            assertThat(year.wording()).startsWith("关于2026年").endsWith("2025年11月20日");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"10月1日—8日|NO_WORD", "9月27日上班，10月1日—8日|NO_WORD", "1日至8日放假|NO_MONTH",
            "2月30日放假|NO_SUCH_DAY", "13月1日放假|NO_SUCH_DAY", "10-1 放假，10月2日放假|NO_MONTH", "10月1日放假，见第12条|NO_SUCH_DAY",
            "2062年10月1日放假|OTHER_YEAR",
            "10月8日—10月1日放假|BACKWARDS", "12月31日至1月2日放假|BACKWARDS", "10月1日（周五）放假|WRONG_WEEKDAY",
            "10月1日至8日放假，共7天|WRONG_COUNT", "9月28日上班|WORKED_ANYWAY", "10月10日放假，10月10日上班|FREE_AND_WORKED",
            "国庆节放假|NO_DAY", "国庆节放假8天|NO_DAY"})
    void saysWhatItDidNotUnderstandAndTakesNothingFromTheLine(String text, Kind kind) {
        assertThat(line(text).fault().map(CalendarFault::kind)).contains(kind);
        assertThat(CalendarReading.of(2026, text).calendar()).isEmpty();
    }

    @Test
    void findsADayThatOneLineMakesFreeAndAnotherWorked() {
        CalendarReading reading = CalendarReading.of(2026, "10月1日—11日放假\n10月10日上班");
        assertThat(reading.lines().getFirst().fault()).isEmpty();
        assertThat(reading.lines().getLast().fault()).contains(
                new CalendarFault(Kind.FREE_AND_WORKED, List.of(LocalDate.of(2026, 10, 10))));
        assertThat(reading.calendar()).isEmpty();
    }
}
