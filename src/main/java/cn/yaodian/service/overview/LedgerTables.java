package cn.yaodian.service.overview;

import cn.yaodian.composing.ledger.LedgerLines;
import cn.yaodian.document.ReportCell;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.PlanOverview;
import java.util.List;
import java.util.stream.IntStream;

/** Makes tables of what plans' ledgers say. */
public final class LedgerTables {

    private LedgerTables() {}

    /** Every line of one kind of these plans. Indicators have two columns more for each unit that a target is split over. */
    public static LedgerTable of(LedgerSheet sheet, List<PlanOverview> plans) {
        LedgerLines<?> lines = LedgerLines.of(sheet, plans);
        return new LedgerTable(sheet,
                lines.columns().stream().map(column -> new LedgerTable.Field(column.heading(), column.kind())).toList(),
                IntStream.range(0, lines.size()).<LedgerRow>mapToObj(row -> new Line(lines, row, lines.key(row)))
                        .toList());
    }

    /** Every task of these plans. */
    public static LedgerTable tasks(List<PlanOverview> plans) {
        return of(LedgerSheet.TASKS, plans);
    }

    /** Every unit's part in every task. */
    public static LedgerTable parts(List<PlanOverview> plans) {
        return of(LedgerSheet.PARTS, plans);
    }

    /** Every indicator. */
    public static LedgerTable indicators(List<PlanOverview> plans) {
        return of(LedgerSheet.INDICATORS, plans);
    }

    /** Everything that units owe. */
    public static LedgerTable submissions(List<PlanOverview> plans) {
        return of(LedgerSheet.RETURNS, plans);
    }

    private record Line(LedgerLines<?> lines, int row, LedgerKey key) implements LedgerRow {

        @Override
        public ReportCell cell(int column) {
            return lines.cell(row, column);
        }
    }
}
