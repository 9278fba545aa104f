package cn.yaodian.writing.report;

import cn.yaodian.document.Paper;
import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.document.ReportField;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.document.TableWidths;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What of a report decides its layout. Reports of the same shape share one compiled design.
 *
 * @param columns    from left to right
 * @param subtitled  whether there is a line below the title
 * @param named      whether the name of a group stands above its rows: there are several, and nothing else tells them
 * @param fields     labels in the head of a group
 * @param signatures labels below each group
 * @param notes      how many there are below the rows
 * @param byHand     whether somebody writes on it by hand, which takes higher rows
 */
record TableShape(List<Column> columns, boolean subtitled, boolean named, List<String> fields,
        List<String> signatures, int notes, boolean byHand) {

    /**
     * A column as it is printed.
     *
     * @param width in Western characters, whole ones so that figures of much the same width share a design
     * @param lamps whether lights stand in it
     * @param total whether a sum stands below it
     */
    record Column(String key, int width, Align align, boolean lamps, boolean total) {}

    TableShape {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
        signatures = List.copyOf(signatures);
    }

    static TableShape of(TableReport report) {
        List<String> fields = report.groups().stream().map(ReportGroup::fields).flatMap(List::stream)
                .map(ReportField::label).distinct().toList();
        double[] widths = TableWidths.of(report);
        List<Column> columns = IntStream.range(0, widths.length)
                .mapToObj(i -> column(report, i, (int) Math.ceil(widths[i]))).toList();
        return new TableShape(columns, !report.subtitle().isEmpty(), fields.isEmpty() && report.groups().size() > 1,
                fields, report.signatures().stream().map(ReportField::label).toList(), report.notes().size(),
                report.isFilledInByHand());
    }

    private static Column column(TableReport report, int number, int width) {
        ReportColumn column = report.columns().get(number);
        List<ReportCell> filled = report.groups().stream().flatMap(group -> group.rows().stream())
                .map(row -> row.get(number)).filter(cell -> !cell.text().isEmpty()).toList();
        boolean figures = !filled.isEmpty()
                && filled.stream()
                        .allMatch(cell -> cell instanceof ReportCell.Number || cell instanceof ReportCell.Percent);
        return new Column(column.key(), width, figures && column.align() == Align.LEFT ? Align.RIGHT : column.align(),
                filled.stream().anyMatch(ReportCell.Lamp.class::isInstance), column.total());
    }

    Paper paper() {
        return Paper.of(characters());
    }

    /** Width of the whole table. */
    private double characters() {
        return columns.stream().mapToInt(Column::width).sum();
    }

    boolean totals() {
        return columns.stream().anyMatch(Column::total);
    }

    /** Points that a Western character has across the page. */
    double room(int total) {
        return total / characters();
    }

    /** The columns' widths in points, which add up to the given one; each as wide as its share of characters. */
    int[] widths(int total) {
        int[] widths = new int[columns.size()];
        double[] characters = columns.stream().flatMapToDouble(column -> DoubleStream.of(column.width())).toArray();
        double reached = 0;
        int used = 0;
        for (int i = 0; i < widths.length; i++) {
            reached += characters[i];
            int end = (int) Math.round(total * reached / characters());
            widths[i] = end - used;
            used = end;
        }
        return widths;
    }
}
