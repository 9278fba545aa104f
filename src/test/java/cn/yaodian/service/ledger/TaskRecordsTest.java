package cn.yaodian.service.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Milestone;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.ShareCounts;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.SpanTarget;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskRecordsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
    private static final Unit LABOUR = new Unit(UnitId.random(), UnitKind.MEMBER, "市人社局", List.of(), 2);

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;
    private final Plan plan = InventedPlans.ofSize(2).withState(PlanState.ISSUED);
    private final TaskId task = plan.tasks().getFirst().id();

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

    private LedgerTask entry() {
        return workspace.ledgers().get(plan.id()).task(task).orElseThrow();
    }

    @Test
    void theHistoryOfATaskTellsWhatEachStepChangedAndWhy() {
        workspace.taskMoves().move(plan.id(), task, TaskAction.SUSPEND, MARCH, "上级另有部署");
        workspace.ledgers().due(plan.id(), task, Optional.of(MARCH));
        workspace.taskMoves().move(plan.id(), plan.tasks().get(1).id(), TaskAction.START, MARCH, "");

        List<RecordEntry> history = workspace.taskRecords().history(task);

        assertThat(history).extracting(RecordEntry::step).containsExactly("修改完成时限", "中止", "建立台账");
        assertThat(history.getFirst().changes())
                .containsExactly(new RecordEntry.Change(RecordField.FIRST_DUE, "2026-12-31", "2026-03-31"));
        assertThat(history.get(1).changes())
                .containsExactly(new RecordEntry.Change(RecordField.STATE, "已交办", "已中止"));
        assertThat(history.get(1).reason()).isEqualTo("上级另有部署");
    }

    @Test
    void theHistoryOfAnIndicatorNamesItsYearsAndItsCounts() {
        List<LedgerIndicator> all = workspace.ledgers().get(plan.id()).indicatorsOf(task);
        List<LedgerIndicator> others = workspace.ledgers().get(plan.id()).indicatorsOf(plan.tasks().get(1).id());
        workspace.ledgers().save(plan.id(), all.getFirst().withMeasure(Measure.of("%"))
                .withSpan(Optional.of(new SpanTarget(new BigDecimal("12.50"), 2025, 2027, Optional.empty(),
                        new TreeMap<>(Map.of(2026, BigDecimal.TEN, 2027, BigDecimal.ONE)))))
                .withCounts(Optional.of(new ShareCounts(others.getFirst().id(), others.getLast().id()))));

        assertThat(workspace.taskRecords().history(task, all.getFirst().id()).getFirst().changes())
                .filteredOn(change -> change.field() != RecordField.MEASURE)
                .allSatisfy(change -> assertThat(change.indicator()).hasValue(all.getFirst().id()))
                .extracting(RecordEntry.Change::field, RecordEntry.Change::before, RecordEntry.Change::after)
                .containsExactly(tuple(RecordField.SPAN_TOTAL, "", "12.5"), tuple(RecordField.SPAN_FIRST, "", "2025"),
                        tuple(RecordField.SPAN_LAST, "", "2027"),
                        tuple(RecordField.SPAN_PLANNED, "", "2026年10、2027年1"),
                        tuple(RecordField.SHARE_PART, "", others.getFirst().name()),
                        tuple(RecordField.SHARE_WHOLE, "", others.getLast().name()));
    }

    @Test
    void aStepThatWasTakenBackStaysInTheHistoryAsSuch() {
        Part part = entry().parts().getFirst();
        workspace.taskMoves().movePart(plan.id(), task, part.id(), PartAction.SIGN, MARCH, "");
        workspace.history().undo();

        assertThat(workspace.taskRecords().history(task)).extracting(RecordEntry::step, RecordEntry::undone)
                .startsWith(tuple("签收", true),
                        tuple("签收", true));
    }

    @Test
    void reportsStandByPeriodTheLatestFirst() {
        for (int quarter : new int[] {1, 2}) {
            ReturnCollection asked = workspace.returns().ask(plan.id(), Period.quarter(2026, quarter), "季度进展", "",
                    MARCH);
            workspace.returns().receive(asked,
                    new UnitReturn(asked.id(), UNION.id(), List.of(new PartReport(entry().parts().getFirst().id(),
                            "第" + quarter + "季度的进展", "", "", "", "", "", "")), List.of()),
                    MARCH);
        }

        assertThat(workspace.taskRecords().history(task).getFirst().changes()).as("whose report it is")
                .isNotEmpty().allMatch(change -> change.unit().equals(Optional.of(UNION.id())));
        assertThat(workspace.taskRecords().reports(task))
                .extracting(said -> said.period().title() + said.report().progress())
                .containsExactly("2026年第二季度第2季度的进展", "2026年第一季度第1季度的进展");
    }

    @Test
    void milestonesAreKeptByQuarter() {
        List<Milestone> planned = List.of(new Milestone(2026, 1, "完成调研"), new Milestone(2026, 3, "全面推开"));
        workspace.ledgers().milestones(plan.id(), task, planned);

        assertThat(entry().milestones()).isEqualTo(planned);
    }
}
