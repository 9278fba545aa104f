package cn.yaodian.service.overview.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Milestone;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerEditsTest {

    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 8);
    private static final EditTerms MENDING = new EditTerms(TODAY, "", false);

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;
    private final Plan plan = InventedPlans.ofSize(2).withState(PlanState.ISSUED);

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
        workspace.units().saveAll(List.of(UNION), "新增单位");
        workspace.plans().save(plan, "导入");
        workspace.ledgers().open(plan, workspace.units().register());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private PlanOverview overview() {
        return workspace.overviews().on(plan.id(), TODAY);
    }

    private LedgerKey task(int index) {
        return new LedgerKey.OfTask(plan.id(), plan.tasks().get(index).id());
    }

    private LedgerKey indicator() {
        return new LedgerKey.OfIndicator(plan.id(), plan.tasks().getFirst().id(),
                overview().indicators().getFirst().indicator().id());
    }

    private List<ProposedEdit> propose(EditTerms terms, CellEdit... edits) {
        return workspace.ledgerEdits().propose(List.of(edits), List.of(overview()), terms);
    }

    private Optional<RefusalKind> refusal(EditTerms terms, LedgerKey key, String column, String text) {
        return propose(terms, new CellEdit(key, column, text)).getFirst().refusal().map(Refusal::kind);
    }

    private LedgerTask stored(int index) {
        return workspace.ledgers().get(plan.id()).task(plan.tasks().get(index).id()).orElseThrow();
    }

    private LedgerIndicator changed() {
        return overview().indicators().getFirst().indicator();
    }

    @Test
    void whatWasTypedIsShownBesideWhatStandsThereAndMadeInOneStep() {
        LedgerKey part = new LedgerKey.OfPart(plan.id(), plan.tasks().getFirst().id(),
                stored(0).parts().getFirst().id());
        List<ProposedEdit> proposed = propose(MENDING, new CellEdit(task(0), "due", "2026年6月30日"),
                new CellEdit(task(0), "state", "推进中"), new CellEdit(task(1), "quarter-2", "印发方案"),
                new CellEdit(part, "state", "已签收"), new CellEdit(indicator(), "target", "5.50"),
                new CellEdit(indicator(), "baseline", "1,200"), new CellEdit(indicator(), "counting", "时点"));
        assertThat(proposed).noneMatch(ProposedEdit::isRefused);
        assertThat(proposed.getFirst()).extracting(ProposedEdit::where, ProposedEdit::column, ProposedEdit::before,
                ProposedEdit::after).containsExactly("1 开展第0项行动", "完成时限", "2026-12-31", "2026-06-30");
        assertThat(proposed.get(3).where()).isEqualTo("1 市总工会 开展第0项行动");
        assertThat(proposed.get(4)).extracting(ProposedEdit::before, ProposedEdit::after).containsExactly("4.5",
                "5.5");

        assertThat(workspace.ledgerEdits().apply(proposed, MENDING)).isEqualTo(7);
        assertThat(stored(0).firstDue()).contains(LocalDate.of(2026, 6, 30));
        assertThat(stored(0).state()).isEqualTo(TaskState.UNDERWAY);
        assertThat(stored(0).parts().getFirst().state()).isEqualTo(PartState.SIGNED);
        assertThat(stored(1).milestones()).containsExactly(new Milestone(2026, 2, "印发方案"));
        LedgerIndicator changed = changed();
        assertThat(changed.goal().target()).isEqualByComparingTo("5.5");
        assertThat(changed.goal().baseline()).contains(new BigDecimal("1200"));
        assertThat(changed.counting()).isEqualTo(Counting.AT_POINT);

        workspace.history().undo();
        assertThat(stored(0).state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(changed().goal().baseline()).isEmpty();
    }

    @Test
    void whatChangesNothingIsLeftOut() {
        assertThat(
                propose(MENDING, new CellEdit(task(0), "due", "2026/12/31"), new CellEdit(task(0), "title", "开展第0项行动"),
                        new CellEdit(indicator(), "target", "4.50"), new CellEdit(indicator(), "expected", "33.33%")))
                .isEmpty();
    }

    @Test
    void whatCannotBeTakenSaysWhy() {
        assertThat(refusal(MENDING, task(0), "lead", "市教育局")).contains(RefusalKind.NOT_EDITABLE);
        assertThat(refusal(MENDING, task(0), "due", "2026-02-30")).contains(RefusalKind.NO_DAY);
        assertThat(refusal(MENDING, task(0), "state", "草拟")).contains(RefusalKind.NO_ACTION);
        assertThat(refusal(MENDING, task(0), "state", "已中止")).contains(RefusalKind.REASON_NEEDED);
        assertThat(refusal(MENDING, indicator(), "target", "=1+1")).contains(RefusalKind.NO_NUMBER);
        assertThat(refusal(MENDING, indicator(), "target", "50%")).contains(RefusalKind.NO_NUMBER);
        assertThat(refusal(MENDING, indicator(), "target", "")).contains(RefusalKind.EMPTY);
        assertThat(refusal(MENDING, indicator(), "counting", "按月")).contains(RefusalKind.UNKNOWN_WORD);
        assertThat(refusal(MENDING, new LedgerKey.OfTask(PlanId.random(), plan.tasks().getFirst().id()), "due", ""))
                .contains(RefusalKind.LINE_UNKNOWN);
        assertThat(refusal(new EditTerms(TODAY, "暂缓实施", false), task(0), "state", "已中止")).isEmpty();
    }

    @Test
    void aTaskThatIsPutOffKeepsItsOldDate() {
        EditTerms extending = new EditTerms(TODAY, "经费未到位", true);
        assertThat(refusal(extending, task(0), "due", "2026-10-31")).contains(RefusalKind.EXTENSION_LATE);
        List<ProposedEdit> later = propose(extending, new CellEdit(task(0), "due", "2027-01-31"));
        workspace.ledgerEdits().apply(later, extending);
        assertThat(stored(0).firstDue()).contains(LocalDate.of(2026, 12, 31));
        assertThat(stored(0).due(TODAY)).contains(LocalDate.of(2027, 1, 31));
        assertThat(refusal(MENDING, task(0), "due", "2026-11-30")).contains(RefusalKind.PUT_OFF_ALREADY);
    }

    @Test
    void whereTheLedgerHasMovedOnNothingIsChanged() {
        List<ProposedEdit> proposed = propose(MENDING, new CellEdit(task(1), "due", "2026-06-30"),
                new CellEdit(task(0), "state", "推进中"));
        workspace.ledgerEdits().apply(propose(MENDING, new CellEdit(task(0), "state", "已办结")), MENDING);
        assertThatThrownBy(() -> workspace.ledgerEdits().apply(proposed, MENDING)).isInstanceOfSatisfying(
                FailureException.class,
                thrown -> assertThat(thrown.failure()).isEqualTo(Failure.LEDGER_ACTION_IMPOSSIBLE));
        assertThat(stored(1).firstDue()).contains(LocalDate.of(2026, 12, 31));
    }
}
