package cn.yaodian.document.book;

import cn.yaodian.document.TableReport;
import java.util.List;

/**
 * Several tables bound into one: a workbook with a contents sheet, or pages one after the other.
 *
 * @param title   of the whole
 * @param lines   below the title: the issuing office, the cut-off date
 * @param reports in their order
 */
public record ReportBook(String title, List<String> lines, List<TableReport> reports) {

    public ReportBook {
        lines = List.copyOf(lines);
        reports = List.copyOf(reports);
    }

    /** One table by itself. */
    public static ReportBook of(TableReport report) {
        return new ReportBook(report.title(), List.of(), List.of(report));
    }
}
