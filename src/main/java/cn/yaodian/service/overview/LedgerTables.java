package cn.yaodian.service.overview;

import cn.yaodian.composing.ledger.IndicatorColumns;
import cn.yaodian.composing.ledger.LedgerColumn;
import cn.yaodian.composing.ledger.PartColumns;
import cn.yaodian.composing.ledger.SubmissionColumns;
import cn.yaodian.composing.ledger.TaskColumns;
import cn.yaodian.document.ReportCell;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.PartLine;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.SubmissionLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes tables of what plans' ledgers say. */
public final class LedgerTables {

    private LedgerTables() {}

    /** Every line of one kind of these plans. */
    public static LedgerTable of(LedgerSheet sheet, List<PlanOverview> plans) {
        return switch (sheet) {
            case TASKS -> tasks(plans);
            case PARTS -> parts(plans);
            case INDICATORS -> indicators(plans);
            case RETURNS -> submissions(plans);
        };
    }

    /** Every task of these plans. */
    public static LedgerTable tasks(List<PlanOverview> plans) {
        return table(LedgerSheet.TASKS, TaskColumns.all(), lines(plans, PlanOverview::tasks),
                line -> new LedgerKey.OfTask(line.plan().id(), line.task().id()));
    }

    /** Every unit's part in every task. */
    public static LedgerTable parts(List<PlanOverview> plans) {
        return table(LedgerSheet.PARTS, PartColumns.all(), lines(plans, PlanOverview::parts), LedgerTables::key);
    }

    private static LedgerKey key(PartLine line) {
        return new LedgerKey.OfPart(line.task().plan().id(), line.task().task().id(), line.part().part().id());
    }

    /** Every indicator, with two columns more for each unit that a target is split over. */
    public static LedgerTable indicators(List<PlanOverview> plans) {
        List<IndicatorLine> lines = lines(plans, PlanOverview::indicators);
        List<LedgerColumn<IndicatorLine>> columns = new ArrayList<>(IndicatorColumns.all());
        columns.addAll(IndicatorColumns.shares(IndicatorColumns.sharing(lines)));
        return table(LedgerSheet.INDICATORS, columns, lines, line -> new LedgerKey.OfIndicator(
                line.task().plan().id(), line.task().task().id(), line.indicator().id()));
    }

    /** Everything that units owe. */
    public static LedgerTable submissions(List<PlanOverview> plans) {
        return table(LedgerSheet.RETURNS, SubmissionColumns.all(), lines(plans, PlanOverview::submissions),
                LedgerTables::key);
    }

    private static LedgerKey key(SubmissionLine line) {
        return new LedgerKey.OfSubmission(line.collection().plan(), line.collection().id(), line.unit().id());
    }

    private static <L> List<L> lines(List<PlanOverview> plans, Function<PlanOverview, List<L>> which) {
        return plans.stream().flatMap(plan -> which.apply(plan).stream()).toList();
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
