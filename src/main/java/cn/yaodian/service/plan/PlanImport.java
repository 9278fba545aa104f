package cn.yaodian.service.plan;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.service.unit.Units;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Takes a document in as a plan: first read and looked over, then adopted. */
public final class PlanImport {

    private final PlanReader reader;
    private final Plans plans;
    private final Units units;

    public PlanImport(PlanReader reader, Plans plans, Units units) {
        this.reader = reader;
        this.plans = plans;
        this.units = units;
    }

    /**
     * Reads a document; nothing is kept yet.
     *
     * @throws FailureException if the file cannot be read, or {@link Failure#PLAN_WITHOUT_TASKS}
     */
    public ImportPreview read(Path file) {
        PlanReader.Reading reading = reader.read(file);
        Plan plan = reading.plan().orElseThrow(() -> new FailureException(Failure.PLAN_WITHOUT_TASKS, file));
        UnitRegister register = units.register();
        List<UnitMatch> found = plan.tasks().stream().flatMap(task -> task.duties().stream())
                .flatMap(duty -> register.find(duty.name()).stream()
                        .map(unit -> (UnitMatch) new UnitMatch.Known(duty.name(), unit)))
                .distinct().toList();
        return new ImportPreview(source(file), plan, reading.remarks(), found, Optional.empty());
    }

    /**
     * Keeps the plan, the file it was read from and the units that are new, in one step that undo takes back.
     *
     * @param label what the undo menu shows
     * @return the new plan; where the very same file was adopted before and its plan is still there, that plan
     */
    public PlanId adopt(ImportPreview preview, String label) {
        return plans.save(preview.plan(), label).id();
    }

    private static SourceDocument source(Path file) {
        try {
            return new SourceDocument(String.valueOf(file.getFileName()), "", Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new FailureException(Failure.FILE_UNREADABLE, unreadable, file);
        }
    }
}
