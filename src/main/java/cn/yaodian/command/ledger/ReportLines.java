package cn.yaodian.command.ledger;

import cn.yaodian.command.WideText;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import java.util.ArrayList;
import java.util.List;

/** A table in lines for people: columns below each other, what is long cut to its column's width. */
final class ReportLines {

    private static final int GAP = 2;
    private static final int WIDEST = 32;

    private ReportLines() {}

    static List<String> of(TableReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(report.columns().stream().map(ReportColumn::title).toList());
        for (ReportGroup group : report.groups()) {
            group.texts().forEach(row -> rows.add(row.stream().map(text -> WideText.cut(text, WIDEST)).toList()));
        }
        int[] widths = new int[report.columns().size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], WideText.width(row.get(i)));
            }
        });
        List<String> lines = new ArrayList<>();
        lines.add(report.title());
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.addAll(report.notes());
        return lines;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).repeat(" ", widths[i] - WideText.width(row.get(i)) + GAP);
        }
        return line.toString().stripTrailing();
    }
}
