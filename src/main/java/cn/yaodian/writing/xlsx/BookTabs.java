package cn.yaodian.writing.xlsx;

import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.document.book.ReportBook;
import cn.yaodian.document.chart.Chart;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the tabs of a book's tables are to be called: by their groups, as in a workbook of one table; where two tables
 * have a group of the same name, such as 全部, by what tells the tables' titles apart.
 */
final class BookTabs {

    private static final String BETWEEN = "·";
    private static final char AFTER_PLAN = '：';
    /** One character left of a title tells nothing. */
    private static final int LEAST = 2;

    private final int sharedTitle;
    private final Set<String> doubled = new HashSet<>();

    BookTabs(ReportBook book) {
        List<String> titles = book.reports().stream().map(TableReport::title).toList();
        this.sharedTitle = titles.stream().reduce(BookTabs::beginning).map(String::length).orElse(0);
        Map<String, Long> names = book.reports().stream()
                .flatMap(report -> report.groups().stream().map(ReportGroup::name).distinct())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        names.forEach((name, tables) -> {
            if (tables > 1) {
                doubled.add(name);
            }
        });
    }

    String of(TableReport report, ReportGroup group) {
        if (!doubled.contains(group.name())) {
            return group.name();
        }
        String own = report.title().substring(sharedTitle).strip();
        String table = own.length() < LEAST ? report.title() : own;
        return report.groups().size() == 1 ? table : table + BETWEEN + group.name();
    }

    /** Of a chart what it shows: the plan's name before it would fill the tab. */
    static String of(Chart chart) {
        String shown = chart.title().substring(chart.title().lastIndexOf(AFTER_PLAN) + 1).strip();
        return shown.length() < LEAST ? chart.title() : shown;
    }

    /** What both begin with. */
    private static String beginning(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.substring(0, same);
    }
}
