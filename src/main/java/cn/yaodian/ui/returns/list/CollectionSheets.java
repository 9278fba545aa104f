package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.ReturnPreset;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every collection as it is on record.
 *
 * @param plans   issued ones, the latest year first
 * @param presets how the office usually asks
 * @param sheets  the latest period first
 */
record CollectionSheets(List<PlanSummary> plans, List<ReturnPreset> presets, List<CollectionSheet> sheets) {

    /** Reads them; away from the FX thread. */
    static CollectionSheets read(Workspace workspace, LocalDate cutOff) {
        List<PlanSummary> plans = workspace.plans().list().stream().filter(plan -> plan.state() == PlanState.ISSUED)
                .sorted(Comparator.comparingInt(PlanSummary::year).reversed()).toList();
        Map<UnitId, Unit> units = workspace.units().register().units().stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        List<CollectionSheet> sheets = new ArrayList<>();
        for (PlanSummary plan : plans) {
            for (ReturnCollection collection : workspace.returns().collections(plan.id())) {
                sheets.add(new CollectionSheet(plan, collection,
                        workspace.returns().submissions(collection.id()).stream()
                                .flatMap(one -> line(collection, one, units, cutOff).stream()).toList()));
            }
        }
        sheets.sort(Comparator.comparing((CollectionSheet sheet) -> sheet.collection().period()).reversed());
        return new CollectionSheets(plans, workspace.returnPresets().all(), sheets);
    }

    private static Optional<SubmissionLine> line(ReturnCollection collection, Submission submission,
            Map<UnitId, Unit> units, LocalDate cutOff) {
        return Optional.ofNullable(units.get(submission.unit())).map(unit -> new SubmissionLine(collection, submission,
                unit, submission.isMissing(collection.due(), cutOff)));
    }
}
