package cn.yaodian.document.book;

import cn.yaodian.document.TableReport;
import cn.yaodian.document.chart.Chart;
import java.util.List;

/**
 * Several tables bound into one: a workbook with a contents sheet, or pages one after the other.
 *
 * @param title   of the whole
 * @param lines   below the title: the issuing office, the cut-off date
 * @param reports in their order
 * @param charts  behind the tables; on paper they are left out
 */
public record ReportBook(String title, List<String> lines, List<TableReport> reports, List<Chart> charts) {

    public ReportBook {
        lines = List.copyOf(lines);
        reports = List.copyOf(reports);
        charts = List.copyOf(charts);
    }

    /** Without charts. */
    public ReportBook(String title, List<String> lines, List<TableReport> reports) {
        this(title, lines, reports, List.of());
    }

    /** One table by itself. */
    public static ReportBook of(TableReport report) {
        return new ReportBook(report.title(), List.of(), List.of(report));
    }
}
