package cn.yaodian.service.matrix;

import cn.yaodian.composing.column.TableWording;
import cn.yaodian.composing.matrix.MatrixComposer;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.matrix.ReturnMatrix;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.writing.file.FileNames;
import cn.yaodian.writing.file.Overwrite;
import cn.yaodian.writing.file.SafeFile;
import cn.yaodian.writing.xlsx.WorkbookWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Puts the matrix together from what is on record, and writes it. Safe to call from any thread. */
public final class ReturnMatrices {

    private static final String EXTENSION = "xlsx";

    private final Workspace workspace;
    private final Clock clock;

    /** @param clock tells the day that a file's name bears */
    public ReturnMatrices(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Every collection whose period lies in one of these years.
     *
     * @param counting whether to count, too, how many of a unit's parts each return speaks of
     */
    public ReturnMatrix on(IntPredicate years, LocalDate cutOff, boolean counting) {
        List<ReturnMatrix.Asked> asked = new ArrayList<>();
        for (PlanSummary plan : workspace.plans().list()) {
            if (plan.state() == PlanState.ISSUED) {
                asked.addAll(asked(plan, years, counting));
            }
        }
        return ReturnMatrix.of(asked, workspace.units().register().units(), cutOff);
    }

    private List<ReturnMatrix.Asked> asked(PlanSummary plan, IntPredicate years, boolean counting) {
        List<ReturnCollection> collections = workspace.returns().collections(plan.id()).stream()
                .filter(collection -> years.test(collection.period().year())).toList();
        if (collections.isEmpty()) {
            return List.of();
        }
        Map<PartId, UnitId> parts = counting ? parts(plan.id()) : Map.of();
        return collections.stream().map(collection -> new ReturnMatrix.Asked(collection, plan.title(),
                workspace.returns().submissions(collection.id()),
                counting ? reports(collection, parts) : Map.of())).toList();
    }

    private Map<PartId, UnitId> parts(PlanId plan) {
        Map<PartId, UnitId> units = new HashMap<>();
        workspace.ledgers().get(plan).tasks().stream().flatMap(task -> task.parts().stream())
                .forEach((Part part) -> units.put(part.id(), part.unit()));
        return units;
    }

    private Map<UnitId, ReturnMatrix.Reported> reports(ReturnCollection collection, Map<PartId, UnitId> parts) {
        Map<UnitId, Integer> owed = new HashMap<>();
        parts.values().forEach(unit -> owed.merge(unit, 1, Integer::sum));
        Map<UnitId, Integer> reported = new HashMap<>();
        for (PartReport report : workspace.returns().reports(collection.id())) {
            UnitId unit = parts.get(report.part());
            if (unit != null) {
                reported.merge(unit, 1, Integer::sum);
            }
        }
        Map<UnitId, ReturnMatrix.Reported> counts = new HashMap<>();
        owed.forEach((unit, count) -> counts.put(unit,
                new ReturnMatrix.Reported(reported.getOrDefault(unit, 0), count)));
        return counts;
    }

    /** The name the file gets unless the clerk gives another: 单位_年度_报送情况一览表_日期.xlsx. */
    public String fileName(ReturnMatrix matrix) {
        int year = matrix.columns().stream().mapToInt(column -> column.collection().period().year()).max()
                .orElse(matrix.cutOff().getYear());
        return FileNames.of(office(), year, MatrixComposer.NAME, LocalDate.now(clock), EXTENSION);
    }

    /**
     * Writes the matrix as a workbook.
     *
     * @param target   the file; missing folders are made
     * @param existing what becomes of a file that is there
     * @return the file as it is now named
     * @throws FailureException TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL or FILE_IN_USE
     */
    public Path write(ReturnMatrix matrix, Path target, OnExisting existing) {
        Path goal = existing == OnExisting.NUMBER ? FileNames.free(target) : target;
        return SafeFile.write(goal, existing == OnExisting.REPLACE ? Overwrite.REPLACE : Overwrite.REFUSE,
                out -> new WorkbookWriter(clock).write(new MatrixComposer().compose(matrix, office()), out));
    }

    private String office() {
        return TableWording.maker(List.of(), workspace.offices().get());
    }
}
