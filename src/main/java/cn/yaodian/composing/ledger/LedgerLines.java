package cn.yaodian.composing.ledger;

import cn.yaodian.document.ReportCell;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.PartLine;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.overview.TaskLine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All lines of one kind, with every column that they may have. Cells are worked out when they are asked for. Safe to use
 * from any thread.
 *
 * @param <L> what a line stands for
 */
public final class LedgerLines<L> {

    private final List<LedgerColumn<L>> columns;
    private final List<L> lines;
    private final Function<L, LedgerKey> key;
    private final Function<L, LineGroups> groups;
    /** What each column said last of something that lines have in common: the next line most often asks for the same. */
    private final AtomicReferenceArray<@Nullable Shared> shared;

    private record Shared(Object basis, ReportCell cell) {}

    private LedgerLines(List<LedgerColumn<L>> columns, List<L> lines, Function<L, LedgerKey> key,
            Function<L, LineGroups> groups) {
        this.columns = columns;
        this.lines = lines;
        this.key = key;
        this.groups = groups;
        this.shared = new AtomicReferenceArray<>(columns.size());
    }

    /** In the plans' order. */
    public static LedgerLines<?> of(LedgerSheet sheet, List<PlanOverview> plans) {
        return switch (sheet) {
            case TASKS -> new LedgerLines<>(TaskColumns.all(), all(plans, PlanOverview::tasks), LedgerLines::key,
                    LineGroups::of);
            case PARTS -> new LedgerLines<>(PartColumns.all(), all(plans, PlanOverview::parts), LedgerLines::key,
                    LineGroups::of);
            case INDICATORS -> indicators(all(plans, PlanOverview::indicators));
            case RETURNS -> new LedgerLines<>(SubmissionColumns.all(), all(plans, PlanOverview::submissions),
                    LedgerLines::key, LineGroups::of);
        };
    }

    private static LedgerLines<IndicatorLine> indicators(List<IndicatorLine> lines) {
        List<LedgerColumn<IndicatorLine>> columns = new ArrayList<>(IndicatorColumns.all());
        columns.addAll(IndicatorColumns.shares(IndicatorColumns.sharing(lines)));
        return new LedgerLines<>(columns, lines, LedgerLines::key, LineGroups::of);
    }

    private static <L> List<L> all(List<PlanOverview> plans, Function<PlanOverview, List<L>> which) {
        return plans.stream().flatMap(plan -> which.apply(plan).stream()).toList();
    }

    private static LedgerKey key(TaskLine line) {
        return new LedgerKey.OfTask(line.plan().id(), line.task().id());
    }

    private static LedgerKey key(PartLine line) {
        return new LedgerKey.OfPart(line.task().plan().id(), line.task().task().id(), line.part().part().id());
    }

    private static LedgerKey key(IndicatorLine line) {
        return new LedgerKey.OfIndicator(line.task().plan().id(), line.task().task().id(), line.indicator().id());
    }

    private static LedgerKey key(SubmissionLine line) {
        return new LedgerKey.OfSubmission(line.collection().plan(), line.collection().id(), line.unit().id());
    }

    public List<LedgerColumn<L>> columns() {
        return columns;
    }

    /** Their keys, in order. */
    public List<String> keys() {
        return columns.stream().map(LedgerColumn::key).toList();
    }

    public int size() {
        return lines.size();
    }

    public LedgerKey key(int row) {
        return key.apply(lines.get(row));
    }

    public ReportCell cell(int row, int column) {
        L line = lines.get(row);
        LedgerColumn<L> asked = columns.get(column);
        Object basis = asked.basis().apply(line);
        Shared last = shared.get(column);
        if (last != null && last.basis() == basis) {
            return last.cell();
        }
        ReportCell cell = asked.cell().apply(line);
        if (basis != line) {
            shared.set(column, new Shared(basis, cell));
        }
        return cell;
    }

    LineGroups groups(int row) {
        return groups.apply(lines.get(row));
    }

    List<L> lines() {
        return lines;
    }
}
