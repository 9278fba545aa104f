package cn.yaodian.composing.number;

import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.domain.number.NumberEntry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The columns of the register, each declared once: for the sheet, and for whoever shows it otherwise. */
public enum RegisterColumn {
    /** 1, 2, 3 … down the sheet; written by the table. */
    ROW("序号", 6, Align.CENTRE, _ -> ""),
    NUMBER("发文字号", 30, Align.LEFT, entry -> entry.number().text()),
    TITLE("标题", 48, Align.LEFT, entry -> entry.holder().title()),
    KIND("文种", 10, Align.CENTRE, KindWords::of),
    DATE("成文日期", 14, Align.CENTRE, entry -> day(entry.holder().date())),
    STATE("状态", 8, Align.CENTRE, entry -> entry.state().title()),
    REASON("说明", 32, Align.LEFT, NumberEntry::reason),
    BY("登记人", 12, Align.CENTRE, NumberEntry::by),
    AT("登记日期", 14, Align.CENTRE,
            entry -> day(Optional.of(entry.at().atZone(ZoneId.systemDefault()).toLocalDate())));

    private final ReportColumn heading;
    private final Function<NumberEntry, String> text;

    RegisterColumn(String title, double width, Align align, Function<NumberEntry, String> text) {
        this.heading = new ReportColumn(name().toLowerCase(Locale.ROOT), title, width, align);
        this.text = text;
    }

    public ReportColumn heading() {
        return heading;
    }

    /** The cell of an entry; empty where nothing is said. */
    public String of(NumberEntry entry) {
        return text.apply(entry);
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
