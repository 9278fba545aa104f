package cn.yaodian.composing.number;

import cn.yaodian.composing.date.PrintedDate;
import cn.yaodian.document.ReportField;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberGap;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.domain.office.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 发文编号登记表: a group a series, every number in its place. Numbers that are held or void stand in it as those that
 * went out, and what nobody has (空号) has a line of its own, so that the sheet can be checked by counting.
 */
public final class RegisterComposer {

    public static final String NAME = "发文编号登记表";

    private static final String FREE = "空号";

    /** @param date the day the table is made */
    public TableReport compose(List<RegisterPart> parts, Office office, LocalDate date) {
        List<ReportGroup> groups = parts.isEmpty()
                ? List.of(ReportGroup.ofTexts(NAME, List.of(), List.of()))
                : parts.stream().map(RegisterComposer::group).toList();
        String maker = office.officeName().isEmpty() ? office.bodyName() : office.officeName();
        return new TableReport(NAME, (maker + "　" + PrintedDate.of(date)).strip(),
                Arrays.stream(RegisterColumn.values()).map(RegisterColumn::heading).toList(), groups, List.of(),
                List.of());
    }

    private static ReportGroup group(RegisterPart part) {
        NumberSeries series = part.series();
        List<Line> lines = new ArrayList<>();
        part.entries().forEach(entry -> lines.add(new Line(entry.number().serial(), cells(entry))));
        part.gaps().forEach(gap -> lines.add(new Line(gap.from(), cells(series, gap))));
        lines.sort(Comparator.comparingInt(Line::serial));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = new ArrayList<>(lines.get(i).cells());
            cells.set(RegisterColumn.ROW.ordinal(), Integer.toString(i + 1));
            rows.add(cells);
        }
        String free = part.gaps().stream().map(RegisterComposer::text).collect(Collectors.joining("、"));
        return ReportGroup.ofTexts(name(series),
                List.of(new ReportField(series.run().kind().title(), name(series)),
                        new ReportField("已登记", Integer.toString(part.entries().size())),
                        new ReportField("下一个序号", Integer.toString(part.next())),
                        new ReportField(FREE, free.isEmpty() ? "无" : free)),
                rows);
    }

    private static List<String> cells(NumberEntry entry) {
        return Arrays.stream(RegisterColumn.values()).map(column -> column.of(entry)).toList();
    }

    private static List<String> cells(NumberSeries series, NumberGap gap) {
        String first = SeriesNumber.of(series, gap.from()).text();
        String number = gap.size() == 1 ? first : first + "至" + gap.to() + first.charAt(first.length() - 1);
        return Arrays.stream(RegisterColumn.values()).map(column -> switch (column) {
            case NUMBER -> number;
            case STATE -> FREE;
            default -> "";
        }).toList();
    }

    private static String text(NumberGap gap) {
        return gap.size() == 1 ? Integer.toString(gap.from()) : gap.from() + "—" + gap.to();
    }

    private static String name(NumberSeries series) {
        return series.word() + " " + series.year() + (series.run() == NumberRun.SUPPLEMENT ? " 增刊" : "");
    }

    private record Line(int serial, List<String> cells) {}
}
