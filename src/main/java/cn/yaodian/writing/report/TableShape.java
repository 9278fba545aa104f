package cn.yaodian.writing.report;

import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportField;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import java.util.List;

/**
 * What of a report decides its layout. Reports of the same shape share one compiled design.
 *
 * @param fields     labels in the head of a group
 * @param signatures labels below each group
 * @param notes      how many there are below the rows
 */
record TableShape(List<ReportColumn> columns, List<String> fields, List<String> signatures, int notes) {

    TableShape {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
        signatures = List.copyOf(signatures);
    }

    static TableShape of(TableReport report) {
        List<String> fields = report.groups().stream().map(ReportGroup::fields).flatMap(List::stream)
                .map(ReportField::label).distinct().toList();
        return new TableShape(report.columns(), fields,
                report.signatures().stream().map(ReportField::label).toList(), report.notes().size());
    }

    /** The columns' widths in points, which add up to the given one; each as wide as its share of characters. */
    int[] widths(int total) {
        double characters = columns.stream().mapToDouble(ReportColumn::width).sum();
        int[] widths = new int[columns.size()];
        double reached = 0;
        int used = 0;
        for (int i = 0; i < widths.length; i++) {
            reached += columns.get(i).width();
            int end = (int) Math.round(total * reached / characters);
            widths[i] = end - used;
            used = end;
        }
        return widths;
    }
}
