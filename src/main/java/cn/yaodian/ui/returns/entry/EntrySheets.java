package cn.yaodian.ui.returns.entry;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import cn.yaodian.domain.progress.Readings;
import cn.yaodian.domain.returns.Asked;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.service.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what one unit is asked and what it said. Used away from the FX thread. */
public final class EntrySheets {

    private final Workspace workspace;

    public EntrySheets(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * @param cutOff the day on which it is judged whether the return is missing
     * @throws FailureException {@link Failure#LEDGER_ENTRY_MISSING} where nothing is asked of the unit
     */
    public EntrySheet read(CollectionId id, UnitId unit, LocalDate cutOff) {
        ReturnCollection collection = workspace.returns().collection(id);
        Submission submission = workspace.returns().submissions(id).stream()
                .filter(one -> one.unit().equals(unit)).findFirst()
                .orElseThrow(() -> new FailureException(Failure.LEDGER_ENTRY_MISSING, collection.matter()));
        Unit named = workspace.units().register().find(unit)
                .orElseThrow(() -> new FailureException(Failure.LEDGER_ENTRY_MISSING, collection.matter()));
        // As it stood before the period: its latest reports are what was said last.
        PlanOverview before = workspace.overviews().on(collection.plan(), dayBefore(collection.period()));
        Map<PartId, PartReport> stored = workspace.returns().reports(id).stream()
                .collect(Collectors.toMap(PartReport::part, Function.identity()));
        Asked asked = new Asked(before.records().ledger());
        Set<IndicatorId> figures = asked.indicators(unit).stream().map(LedgerIndicator::id)
                .collect(Collectors.toSet());
        List<EntrySheet.Task> tasks = new ArrayList<>();
        for (TaskLine line : before.tasks()) {
            task(line, unit, collection.period(), before, asked, stored, figures).ifPresent(tasks::add);
        }
        return new EntrySheet(
                new SubmissionLine(collection, submission, named, submission.isMissing(collection.due(), cutOff)),
                tasks, workspace.returns().files(id).getOrDefault(unit, List.of()),
                before.records());
    }

    private static LocalDate dayBefore(Period period) {
        return period.kind() == PeriodKind.ON_DEMAND ? period.last().minusDays(1) : period.first().minusDays(1);
    }

    private static Optional<EntrySheet.Task> task(TaskLine line, UnitId unit, Period period, PlanOverview before,
            Asked asked, Map<PartId, PartReport> stored, Set<IndicatorId> figures) {
        Optional<Part> part = line.entry().parts().stream().filter(one -> one.unit().equals(unit))
                .filter(one -> asked.isAsked(line.entry(), one) || stored.containsKey(one.id())).findFirst();
        List<EntrySheet.Figure> reported = line.standing().indicators().stream().map(one -> one.indicator())
                .map(indicator -> figure(indicator, before.records().figures().of(indicator.id(), unit), period))
                .filter(figure -> figures.contains(figure.indicator().id()) || figure.stored().isPresent()).toList();
        return part.isEmpty() && reported.isEmpty()
                ? Optional.empty()
                : Optional.of(new EntrySheet.Task(line, part, part.flatMap(one -> found(stored, one)),
                        part.flatMap(one -> found(before.records().latest(), one)), reported));
    }

    private static Optional<PartReport> found(Map<PartId, PartReport> reports, Part part) {
        return Optional.ofNullable(reports.get(part.id()));
    }

    private static EntrySheet.Figure figure(LedgerIndicator indicator, Readings readings, Period period) {
        return new EntrySheet.Figure(indicator, readings.of(period), readings.before(period));
    }
}
