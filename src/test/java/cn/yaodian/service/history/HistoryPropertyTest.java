package cn.yaodian.service.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.PropertySeed;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanEdits;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;

class HistoryPropertyTest {

    private Path folder = Path.of("");

    @Property(seed = PropertySeed.FIXED, tries = 6, shrinking = ShrinkingMode.OFF)
    void whateverIsDoneUndoingAllGivesTheStartAndRedoingAllGivesTheEndAlsoAfterClosing(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 15) Integer> deeds, @ForAll Random random)
            throws IOException {
        folder = Files.createTempDirectory("history");
        State start;
        State end;
        int steps;
        try (Workspace workspace = open()) {
            start = State.of(workspace);
            workspace.plans().save(InventedPlans.ofSize(random.nextInt(15)), "新建");
            for (int i = 0; i < deeds.size(); i++) {
                act(workspace, deeds.get(i), random, "第" + i + "步");
            }
            end = State.of(workspace);
            steps = (int) workspace.history().entries(999).stream()
                    .filter(entry -> entry.kind() == HistoryEntry.Kind.CHANGE && !entry.undone()).count();
        }
        try (Workspace workspace = open()) {
            for (int i = 0; i < steps; i++) {
                assertThat(workspace.history().undo()).isPresent();
            }
            assertThat(workspace.history().undo()).isEmpty();
            assertThat(State.of(workspace)).isEqualTo(start);
        }
        try (Workspace workspace = open()) {
            while (workspace.history().redo().isPresent()) {
                steps--;
            }
            assertThat(steps).isZero();
            assertThat(State.of(workspace)).isEqualTo(end);
        }
    }

    @AfterTry
    void clear() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void act(Workspace workspace, int deed, Random random, String label) {
        List<PlanSummary> plans = workspace.plans().list();
        List<Unit> units = workspace.units().register().units();
        if (plans.isEmpty() || deed == 0) {
            workspace.plans().save(InventedPlans.ofSize(random.nextInt(15)), label);
            return;
        }
        if (deed > 9) {
            ManuscriptDeeds.act(workspace, deed - 10, random, label);
            return;
        }
        Plan plan = workspace.plans().get(plans.get(random.nextInt(plans.size())).id());
        switch (deed) {
            case 1 -> workspace.plans().delete(plan.id(), label);
            case 2 -> workspace.units().save(new Unit(UnitId.random(), UnitKind.MEMBER, "单位" + label,
                    List.of(UnitAlias.shortName("简称" + label)), units.size()), label);
            case 3 -> units.stream().findAny().ifPresent(unit -> workspace.units().delete(unit.id(), label));
            case 4 -> workspace.offices().save(new Office(label, "办公室", "青禾市", "", "", "", "", ""), label);
            default -> workspace.plans().save(edited(plan, deed, random, units), label);
        }
    }

    private static Plan edited(Plan plan, int deed, Random random, List<Unit> units) {
        if (plan.tasks().isEmpty()) {
            return PlanEdits.insert(plan, PlanEdits.End.FIRST, InventedPlans.task(0));
        }
        Task task = plan.tasks().get(random.nextInt(plan.tasks().size()));
        return switch (deed) {
            case 5 -> PlanEdits.replace(plan, task.withTitle("改").withIndicators(List.of()));
            case 6 -> PlanEdits.move(plan, task.nodeId(),
                    random.nextBoolean() ? PlanEdits.Direction.UP : PlanEdits.Direction.DOWN);
            case 7 -> PlanEdits.remove(plan, plan.nodes().get(random.nextInt(plan.nodes().size())).nodeId());
            case 8 -> PlanEdits.insertBeside(plan, task.nodeId(), PlanEdits.Side.BEFORE,
                    Section.of("新的部分", List.of(InventedPlans.task(99))));
            default -> PlanEdits.replace(plan, task.withDuties(List.of(new Duty(DutyRole.RESPONSIBLE, "各单位",
                    units.isEmpty() ? Optional.empty() : Optional.of(units.getFirst().id())))));
        };
    }

    private Workspace open() {
        return Workspace.open(folder, (file, _) -> {
            throw new FailureException(Failure.FILE_KIND_UNKNOWN, file);
        });
    }

    /** All that a workspace holds. */
    private record State(List<Plan> plans, List<Unit> units, Office office, List<Object> written) {

        static State of(Workspace workspace) {
            return new State(
                    workspace.plans().list().stream().map(line -> workspace.plans().get(line.id()))
                            .sorted(Comparator.comparing(plan -> plan.id().toString())).toList(),
                    workspace.units().register().units(), workspace.offices().get(), ManuscriptDeeds.all(workspace));
        }
    }
}
