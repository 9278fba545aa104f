package cn.yaodian.service.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkEditsTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
    private static final Unit LABOUR = new Unit(UnitId.random(), UnitKind.MEMBER, "市人社局", List.of(), 2);

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;
    private final Plan plan = InventedPlans.ofSize(3).withState(PlanState.ISSUED);

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
        workspace.units().saveAll(List.of(UNION, LABOUR), "新增单位");
        workspace.plans().save(plan, "导入");
        workspace.ledgers().open(plan, workspace.units().register());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Ledger ledger() {
        return workspace.ledgers().get(plan.id());
    }

    private List<LedgerKey> tasks() {
        return plan.tasks().stream().<LedgerKey>map(task -> new LedgerKey.OfTask(plan.id(), task.id())).toList();
    }

    @Test
    void whatItWouldDoIsSeenLineByLineBeforeAnythingIsWritten() {
        workspace.taskMoves().move(plan.id(), plan.tasks().getFirst().id(), TaskAction.CLOSE, JUNE, "");

        List<BulkLine> lines = workspace.bulkEdits().preview(tasks(),
                new BulkEdit.Move(TaskAction.START, JUNE, ""));

        assertThat(lines).extracting(BulkLine::effect).containsExactly(BulkLine.Effect.IMPOSSIBLE,
                BulkLine.Effect.CHANGED, BulkLine.Effect.CHANGED);
        assertThat(lines.get(1).before() + lines.get(1).after()).isEqualTo("已交办推进中");
        assertThat(ledger().task(plan.tasks().get(1).id()).orElseThrow().state()).isEqualTo(TaskState.ASSIGNED);
    }

    @Test
    void allLinesAreChangedInOneStepThatUndoTakesBack() {
        assertThat(workspace.bulkEdits().apply(tasks(), new BulkEdit.Due(Optional.of(JUNE)))).isEqualTo(3);
        assertThat(ledger().tasks()).extracting(LedgerTask::firstDue).containsOnly(Optional.of(JUNE));

        workspace.history().undo();

        assertThat(ledger().tasks()).extracting(LedgerTask::firstDue)
                .containsOnly(Optional.of(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void whereTheStateForbidsItALineStaysAsItIs() {
        workspace.taskMoves().move(plan.id(), plan.tasks().getFirst().id(), TaskAction.CLOSE, JUNE, "");

        int changed = workspace.bulkEdits().apply(tasks(), new BulkEdit.Move(TaskAction.SUSPEND, JUNE, "机构改革"));

        assertThat(changed).isEqualTo(2);
        assertThat(ledger().task(plan.tasks().getFirst().id()).orElseThrow().state()).isEqualTo(TaskState.CLOSED);
        assertThat(workspace.ledgers().moves(plan.tasks().get(1).id()).getLast().reason()).isEqualTo("机构改革");
    }

    @Test
    void theFirstReportOfSeveralUnitsSetsTheirTaskGoingOnce() {
        LedgerTask task = ledger().task(plan.tasks().getFirst().id()).orElseThrow();
        List<LedgerKey> parts = task.parts().stream()
                .<LedgerKey>map(part -> new LedgerKey.OfPart(plan.id(), task.task(), part.id())).toList();

        assertThat(workspace.bulkEdits().apply(parts, new BulkEdit.MovePart(PartAction.REPORT, ""))).isEqualTo(2);

        LedgerTask after = ledger().task(task.task()).orElseThrow();
        assertThat(after.state()).isEqualTo(TaskState.UNDERWAY);
        assertThat(after.parts()).extracting(Part::state).containsOnly(PartState.REPORTED);
        assertThat(workspace.ledgers().moves(task.task()))
                .filteredOn(move -> move.action().equals(TaskAction.START.title())).hasSize(1);
    }

    @Test
    void indicatorsAreChangedInTheirPlace() {
        List<LedgerKey> indicators = ledger().indicators().stream().<LedgerKey>map(
                one -> new LedgerKey.OfIndicator(plan.id(), one.task(), one.id())).toList();

        int changed = workspace.bulkEdits().apply(indicators, new BulkEdit.IndicatorSource("统计年报"));

        assertThat(changed).isEqualTo(indicators.size()).isPositive();
        assertThat(ledger().indicators()).allMatch(one -> one.source().equals("统计年报"));
        assertThat(ledger().indicators().stream().<LedgerKey>map(
                one -> new LedgerKey.OfIndicator(plan.id(), one.task(), one.id())).toList()).isEqualTo(indicators);
    }

    @Test
    void anActionThatNeedsAReasonIsRefusedWithoutOne() {
        assertThatThrownBy(
                () -> workspace.bulkEdits().apply(tasks(), new BulkEdit.Move(TaskAction.SUSPEND, JUNE, " ")))
                .isInstanceOfSatisfying(FailureException.class,
                        failed -> assertThat(failed.failure()).isEqualTo(Failure.REASON_MISSING));
        assertThat(ledger().tasks()).extracting(LedgerTask::state).containsOnly(TaskState.ASSIGNED);
    }
}
