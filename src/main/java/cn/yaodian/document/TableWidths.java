package cn.yaodian.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * How wide columns have to be. Words wrap; a number or a day does not: a workbook shows #### for one that has no room,
 * and on paper it would be torn apart.
 */
public final class TableWidths {

    /** Room on both sides of a figure, in Western characters. */
    private static final int ROOM = 2;
    /** A word in a line of its own needs more: programs differ in the widths of Chinese characters. */
    private static final int ROOM_OF_WORD = 3;
    /** Lights have short words; a longer one wraps. */
    private static final int LONGEST_WORD = 6;
    private static final int DAY = 10;
    /** Point, decimal and sign of a percentage. */
    private static final int PERCENT_MARKS = 3;

    private TableWidths() {}

    /** One width a column, in Western characters: what the column asks for, or what its widest figure takes. */
    public static double[] of(TableReport report) {
        double[] widths = report.columns().stream().mapToDouble(ReportColumn::width).toArray();
        for (ReportGroup group : report.groups()) {
            group.rows().forEach(row -> widen(widths, row));
            ReportTotals.of(report, group).ifPresent(totals -> widen(widths, totals));
        }
        return widths;
    }

    /** The sum of {@link #of}. */
    public static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }

    private static void widen(double[] widths, List<ReportCell> row) {
        for (int i = 0; i < widths.length; i++) {
            int figure = figure(row.get(i));
            if (figure > 0) {
                widths[i] = Math.max(widths[i], figure);
            }
        }
    }

    /** Characters that a figure, or the word of a light, takes; 0 for words that wrap. Counted, not printed: tables have a million cells. */
    private static int figure(ReportCell cell) {
        return switch (cell) {
            case ReportCell.Number number -> characters(number.value(), Math.max(0, number.value().scale())) + ROOM;
            case ReportCell.Percent percent -> characters(percent.share().movePointRight(2), 0) + PERCENT_MARKS + ROOM;
            case ReportCell.Day _ -> DAY + ROOM;
            case ReportCell.Lamp lamp ->
                lamp.text().length() > LONGEST_WORD ? 0 : lamp.text().length() * 2 + ROOM_OF_WORD;
            case ReportCell.Text _ -> 0;
        };
    }

    private static int characters(BigDecimal value, int decimals) {
        int whole = Math.max(1, value.precision() - value.scale());
        return (value.signum() < 0 ? 1 : 0) + whole + (decimals > 0 ? decimals + 1 : 0);
    }
}
