package cn.yaodian.composing.ledger.chart;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.document.chart.Chart;
import cn.yaodian.document.chart.ChartKind;
import cn.yaodian.document.chart.ChartSeries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The figures of charts as tables, so that they can be counted on and drawn anew. */
public final class ChartTable {

    private ChartTable() {}

    /** @param charts of one kind of thing: all with the same series */
    public static TableReport of(List<Chart> charts) {
        Chart first = charts.getFirst();
        boolean adds = first.kind() == ChartKind.STACKED_BAR;
        List<ReportColumn> columns = new ArrayList<>();
        columns.add(new ReportColumn("name", "名称", 36, Align.LEFT));
        for (int i = 0; i < first.series().size(); i++) {
            columns.add(new ReportColumn("series" + i, first.series().get(i).name() + "（" + first.unit() + "）", 16,
                    Align.RIGHT, adds));
        }
        return new TableReport(first.title(), "", columns, charts.stream().map(ChartTable::group).toList(), List.of(),
                first.notes());
    }

    private static ReportGroup group(Chart chart) {
        return new ReportGroup(chart.title(), List.of(), IntStream.range(0, chart.categories().size())
                .mapToObj(category -> row(chart, category)).toList());
    }

    private static List<ReportCell> row(Chart chart, int category) {
        List<ReportCell> row = new ArrayList<>();
        row.add(ReportCell.of(chart.categories().get(category)));
        for (ChartSeries series : chart.series()) {
            Optional<BigDecimal> value = series.values().get(category);
            row.add(value.<ReportCell>map(
                    known -> chart.isShare() ? new ReportCell.Percent(known) : new ReportCell.Number(known))
                    .orElse(ReportCell.EMPTY));
        }
        return row;
    }
}
