package cn.yaodian.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The sums that stand below a group's rows. Only numbers are added up: a share or a word says nothing in a sum. */
public final class ReportTotals {

    private static final String LABEL = "合计";

    private ReportTotals() {}

    /**
     * One cell a column: the word 合计 in the first column without a sum, the sums, and nothing elsewhere.
     *
     * @return nothing where no column asks for a sum, or there are no rows
     */
    public static Optional<List<ReportCell>> of(TableReport report, ReportGroup group) {
        List<ReportColumn> columns = report.columns();
        if (group.rows().isEmpty() || columns.stream().noneMatch(ReportColumn::total)) {
            return Optional.empty();
        }
        List<ReportCell> totals = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            totals.add(columns.get(i).total() ? new ReportCell.Number(sum(group, i)) : ReportCell.EMPTY);
        }
        IntStream.range(0, columns.size()).filter(i -> !columns.get(i).total()).findFirst()
                .ifPresent(label -> totals.set(label, ReportCell.of(LABEL)));
        return Optional.of(List.copyOf(totals));
    }

    /** As exact as its figures, with the most decimals that one of them has. */
    private static BigDecimal sum(ReportGroup group, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (List<ReportCell> row : group.rows()) {
            if (row.get(column) instanceof ReportCell.Number number) {
                sum = sum.add(number.value());
            }
        }
        return sum;
    }
}
