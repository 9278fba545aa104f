package cn.yaodian.service.overview;

import cn.yaodian.composing.ledger.LedgerColumn;
import cn.yaodian.composing.ledger.TaskColumns;
import cn.yaodian.document.ReportCell;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.PlanOverview;
import java.util.List;
import java.util.function.Function;

/** Makes tables of what plans' ledgers say. */
public final class LedgerTables {

    private LedgerTables() {}

    /** Every task of these plans. */
    public static LedgerTable tasks(List<PlanOverview> plans) {
        return table(LedgerSheet.TASKS, TaskColumns.all(),
                plans.stream().flatMap(plan -> plan.tasks().stream()).toList(),
                line -> new LedgerKey.OfTask(line.plan().id(), line.task().id()));
    }

    private static <L> LedgerTable table(LedgerSheet sheet, List<LedgerColumn<L>> columns, List<L> lines,
            Function<L, LedgerKey> key) {
        return new LedgerTable(sheet,
                columns.stream().map(column -> new LedgerTable.Field(column.heading(), column.kind())).toList(),
                lines.stream().<LedgerRow>map(line -> new Line<>(columns, line, key.apply(line))).toList());
    }

    private record Line<L>(List<LedgerColumn<L>> columns, L line, LedgerKey key) implements LedgerRow {

        @Override
        public ReportCell cell(int column) {
            return columns.get(column).cell().apply(line);
        }
    }
}
