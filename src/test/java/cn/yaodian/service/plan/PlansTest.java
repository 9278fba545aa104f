package cn.yaodian.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.plan.LabelStyle;
import cn.yaodian.domain.plan.NumberingScheme;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlansTest {

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = open(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aPlanComesBackFromTheClosedFileAsItWasSaved() {
        Plan plan = InventedPlans.ofSize(25)
                .withNumbering(new NumberingScheme(List.of(LabelStyle.ARTICLE, LabelStyle.NONE),
                        LabelStyle.ARABIC_BRACKET, false))
                .withState(PlanState.FOR_APPROVAL);
        workspace.plans().save(plan, "新建");
        workspace.close();
        workspace = open(folder);
        assertThat(workspace.plans().get(plan.id())).isEqualTo(plan);
    }

    @Test
    void sectionsWithinSectionsComeBackInTheirOrder() {
        Plan plan = Plan.draft(2026, "要点", InventedPlans.ISSUE).withNodes(List.of(InventedPlans.task(1),
                Section.of("甲", List.of(Section.of("乙", List.of(InventedPlans.task(2))), InventedPlans.task(3),
                        Section.of("丙", List.of()))),
                InventedPlans.task(4)));
        workspace.plans().save(plan, "新建");
        workspace.close();
        workspace = open(folder);
        assertThat(workspace.plans().get(plan.id())).isEqualTo(plan);
    }

    @Test
    void theListHasTheLatestYearFirstAndCountsTasks() {
        Plan old = InventedPlans.ofSize(3).withYear(2024);
        Plan recent = InventedPlans.ofSize(12).withYear(2025);
        workspace.plans().save(recent, "新建");
        workspace.plans().save(old, "新建");
        assertThat(workspace.plans().list()).extracting(PlanSummary::id).containsExactly(recent.id(), old.id());
        assertThat(workspace.plans().list()).extracting(PlanSummary::taskCount).containsExactly(12, 3);
    }

    @Test
    void aPlanIsFoundByTheBeginningOfItsIdentity() {
        Plan one = InventedPlans.ofSize(1).withId(PlanId.parse("aaaaaaaa-1111-4111-8111-111111111111"));
        Plan other = InventedPlans.ofSize(1).withId(PlanId.parse("aaaabbbb-1111-4111-8111-111111111111"));
        workspace.plans().save(one, "新建");
        workspace.plans().save(other, "新建");
        assertThat(workspace.plans().find("AAAAa")).isEqualTo(one);
        assertFailure(Failure.PLAN_AMBIGUOUS, () -> workspace.plans().find("aaaa"));
        assertFailure(Failure.PLAN_MISSING, () -> workspace.plans().find("b"));
        assertFailure(Failure.PLAN_MISSING, () -> workspace.plans().find("%"));
        assertFailure(Failure.PLAN_MISSING, () -> workspace.plans().get(PlanId.random()));
    }

    @Test
    void aDeletedPlanIsGoneUntilItIsBroughtBack() {
        Plan plan = workspace.plans().save(InventedPlans.ofSize(25), "新建");
        workspace.plans().delete(plan.id(), "删除");
        assertThat(workspace.plans().list()).isEmpty();
        assertFailure(Failure.PLAN_MISSING, () -> workspace.plans().delete(plan.id(), "删除"));
        workspace.history().undo();
        assertThat(workspace.plans().get(plan.id())).isEqualTo(plan);
    }

    @Test
    void aPlanTakenBackWhileItWasOpenIsNotOverwrittenUnread() {
        Plan plan = workspace.plans().save(InventedPlans.ofSize(2), "新建");
        workspace.plans().save(plan.withTitle("改过的标题"), "改标题");
        workspace.history().undo();
        assertFailure(Failure.PLAN_CHANGED_ELSEWHERE,
                () -> workspace.plans().save(plan.withTitle("又一个标题"), "再改"));
        Plan now = workspace.plans().get(plan.id());
        assertThat(workspace.plans().save(now.withTitle("又一个标题"), "再改").title()).isEqualTo("又一个标题");
    }

    @Test
    void whatIsSavedUnchangedIsNoStep() {
        Plan plan = workspace.plans().save(InventedPlans.ofSize(3), "新建");
        workspace.plans().save(plan, "什么也没改");
        assertThat(workspace.history().entries(9)).hasSize(1);
    }

    @Test
    void everyChangeIsToldOnceItIsStored() {
        List<Change> told = new ArrayList<>();
        Runnable end = workspace.onChange(told::add);
        Plan plan = workspace.plans().save(InventedPlans.ofSize(3), "新建");
        workspace.history().undo();
        end.run();
        workspace.history().redo();
        assertThat(told).extracting(Change::label).containsExactly("新建", "新建");
        assertThat(told).allSatisfy(change -> assertThat(change.plans()).containsExactly(plan.id()));
    }

    @Test
    void twoNodesOfOneIdentityAreRefusedAndNothingIsKept() {
        Task task = InventedPlans.task(1);
        Plan doubled = Plan.draft(2026, "要点", InventedPlans.ISSUE).withNodes(List.of(task, task));
        assertThatThrownBy(() -> workspace.plans().save(doubled, "新建")).isInstanceOf(IllegalArgumentException.class);
        assertThat(workspace.plans().list()).isEmpty();
        assertThat(workspace.history().undoLabel()).isEmpty();
    }

    private static Workspace open(Path folder) {
        return Workspace.open(folder, (file, _) -> {
            throw new FailureException(Failure.FILE_KIND_UNKNOWN, file);
        });
    }

    private static void assertFailure(Failure failure, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(FailureException.class,
                failed -> assertThat(failed.failure()).isEqualTo(failure));
    }
}
