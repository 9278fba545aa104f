package cn.yaodian.composing.ledger;

import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.returns.Reminder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a ledger may show of a return that one unit owes for one period. */
public final class SubmissionColumns {

    private static final List<LedgerColumn<SubmissionLine>> ALL = declare();

    private SubmissionColumns() {}

    public static List<LedgerColumn<SubmissionLine>> all() {
        return ALL;
    }

    private static List<LedgerColumn<SubmissionLine>> declare() {
        return new ColumnList<SubmissionLine>()
                .text("matter", "报送事项", 26, line -> line.collection().matter())
                .text("period", "报送期", 16, line -> line.collection().period().title())
                .choice("period-kind", "报送类别", 10, line -> line.collection().period().kind().title())
                .text("basis", "依据文号", 24, line -> line.collection().basis())
                .day("due", "要求时限", 12, line -> Optional.of(line.collection().due()))
                .text("unit", "应报单位", 21, line -> line.unit().shortName())
                .text("unit-name", "单位全称", 24, line -> line.unit().name())
                .choice("unit-kind", "单位类别", 12, line -> line.unit().kind().title())
                .choice("state", "状态", 10, line -> line.submission().state().title())
                .day("received", "报送时间", 12, SubmissionColumns::first)
                .day("latest", "最近报送时间", 12, line -> line.submission().received().stream()
                        .max(LocalDate::compareTo))
                .choice("in-time", "是否按时", 11, SubmissionColumns::inTime)
                .number("late-days", "迟报天数", 11, line -> first(line)
                        .map(day -> ChronoUnit.DAYS.between(line.collection().due(), day)).filter(days -> days > 0)
                        .map(BigDecimal::valueOf))
                .choice("missing", "应报未报", 11, line -> says(line.missing()))
                .count("sent-back", "退回次数", 11, line -> line.submission().sentBack())
                .count("reminders", "催报次数", 11, line -> line.submission().reminders().size())
                .longText("reminded", "催报记录", 22, line -> line.submission().reminders().stream()
                        .map(SubmissionColumns::reminder).collect(Collectors.joining("\n")))
                .blank("remark", "备注", 14).list();
    }

    /** How 是否按时 and 应报未报 say yes or no. */
    public static String says(boolean yes) {
        return LedgerWords.fill(yes ? "yes" : "no");
    }

    private static Optional<LocalDate> first(SubmissionLine line) {
        return line.submission().received().stream().findFirst();
    }

    private static String inTime(SubmissionLine line) {
        return line.submission().inTime(line.collection().due())
                .map(SubmissionColumns::says)
                .orElse(line.missing() ? LedgerWords.fill("owed") : "");
    }

    private static String reminder(Reminder reminder) {
        return LedgerWords.fill("reminder", reminder.on(), reminder.how()).strip();
    }
}
