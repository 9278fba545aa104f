package cn.yaodian.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.NumberState;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.service.manuscript.IssuedFile;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedManuscripts;
import cn.yaodian.storage.InventedPlans;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number that a plan is issued with stands in the register like any other. */
class PlanNumbersTest {

    private static final NumberSeries WORD = new NumberSeries("青产改组", NumberRun.DOCUMENT, 2026);

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aDraftHoldsItsNumberAndAnIssuedPlanHasUsedIt() {
        Plan plan = save(InventedPlans.ofSize(1));
        assertThat(entry(3)).hasValueSatisfying(entry -> {
            assertThat(entry.state()).isEqualTo(NumberState.RESERVED);
            assertThat(entry.holder()).isEqualTo(new NumberHolder("关于印发《2026年工作要点》的通知", Optional.empty(),
                    Optional.of(plan.id()), InventedPlans.ISSUE.dateOfIssue()));
        });
        save(plan.withState(PlanState.ISSUED));
        assertThat(entry(3).orElseThrow().state()).isEqualTo(NumberState.USED);
        workspace.history().undo();
        assertThat(entry(3).orElseThrow().state()).isEqualTo(NumberState.RESERVED);
    }

    @Test
    void theRegisterFollowsWhileTheNumberIsTyped() {
        workspace.numbers().take(SeriesNumber.of(WORD, 1), NumberHolder.titled("甲通知"), "");
        Plan plan = save(numbered(InventedPlans.ofSize(1), 2));
        save(numbered(plan, 1)); // on the way to 12
        assertThat(serials()).containsExactly(1);
        assertThat(entry(1).orElseThrow().holder().title()).isEqualTo("甲通知");
        save(numbered(plan, 12));
        assertThat(serials()).containsExactly(1, 12);
        save(plan.withIssue(IssueDetails.NONE));
        assertThat(serials()).containsExactly(1);
    }

    @Test
    void aPlanIsNotIssuedWithTheNumberOfAnotherDocument() {
        workspace.numbers().take(SeriesNumber.of(WORD, 1), NumberHolder.titled("甲通知"), "");
        Plan plan = save(numbered(InventedPlans.ofSize(1), 1));
        assertThat(workspace.numbers().refusal(plan)).map(FailureException::failure).contains(Failure.NUMBER_USED);
        assertThatThrownBy(() -> save(plan.withState(PlanState.ISSUED)))
                .isInstanceOfSatisfying(FailureException.class, failed -> {
                    assertThat(failed.failure()).isEqualTo(Failure.NUMBER_USED);
                    assertThat(failed.arguments()).containsExactly("青产改组〔2026〕1号", "甲通知", "青产改组〔2026〕2号");
                });
        assertThat(workspace.plans().get(plan.id()).state()).isEqualTo(PlanState.DRAFT);
        save(numbered(plan, 2).withState(PlanState.ISSUED));
        assertThat(workspace.numbers().refusal(workspace.plans().get(plan.id()))).isEmpty();
    }

    @Test
    void whatWasHeldForWhateverComesGoesToThePlanWhenItIsIssuedAndNotWhileItIsTyped() {
        workspace.numbers().reserve(WORD, "全年要点");
        Plan plan = save(numbered(InventedPlans.ofSize(1), 1));
        assertThat(entry(1).orElseThrow().holder()).isEqualTo(NumberHolder.NONE);
        save(plan.withState(PlanState.ISSUED));
        assertThat(entry(1)).hasValueSatisfying(entry -> {
            assertThat(entry.state()).isEqualTo(NumberState.USED);
            assertThat(entry.reason()).isEqualTo("全年要点");
            assertThat(entry.holder().plan()).contains(plan.id());
        });
    }

    @Test
    void twoPlansWithOneNumberDoNotShareIt() {
        Plan one = save(InventedPlans.ofSize(1));
        Plan other = save(InventedPlans.ofSize(2));
        assertThat(entry(3).orElseThrow().holder().plan()).contains(one.id());
        assertThat(workspace.numbers().refusal(other)).map(FailureException::failure)
                .contains(Failure.NUMBER_RESERVED);
        assertThat(workspace.numbers().refusal(one)).isEmpty();
    }

    @Test
    void aDeletedDraftLeavesItsNumberFreeAndAnIssuedPlanDoesNotUntilItIsTakenInAgain() {
        Plan draft = save(InventedPlans.ofSize(1));
        workspace.plans().delete(draft.id(), "删除");
        assertThat(entry(3)).isEmpty();
        Plan issued = save(InventedPlans.ofSize(1).withState(PlanState.ISSUED));
        workspace.plans().delete(issued.id(), "删除");
        assertThat(entry(3).orElseThrow().state()).isEqualTo(NumberState.USED);
        Plan again = save(InventedPlans.ofSize(1).withState(PlanState.ISSUED));
        assertThat(entry(3).orElseThrow().holder().plan()).contains(again.id());
        assertThat(serials()).containsExactly(3);
    }

    @Test
    void whatWasMadeVoidStaysVoidWhateverThePlanSays() {
        Plan plan = save(InventedPlans.ofSize(1));
        workspace.numbers().makeVoid(SeriesNumber.of(WORD, 3), "换号");
        save(plan.withTitle("改过的标题"));
        assertThat(entry(3).orElseThrow().state()).isEqualTo(NumberState.VOID);
        assertThat(workspace.numbers().refusal(plan)).map(FailureException::failure).contains(Failure.NUMBER_VOID);
        save(numbered(plan, 4));
        assertThat(serials()).containsExactly(3, 4);
    }

    @Test
    void theNoticeThatIssuesThePlanGoesOutWithThePlansNumberAndNoOtherDocumentDoes() {
        Plan plan = save(InventedPlans.ofSize(1));
        String number = "青产改组〔2026〕3号";
        ManuscriptId other = manuscript("另一份通知", number, Optional.empty());
        assertThatThrownBy(() -> issue(other)).isInstanceOfSatisfying(FailureException.class,
                failed -> assertThat(failed.failure()).isEqualTo(Failure.NUMBER_RESERVED));
        ManuscriptId notice = manuscript("关于印发要点的通知", number, Optional.of(plan.id()));
        issue(notice);
        assertThat(entry(3).orElseThrow().holder().manuscript()).contains(notice);
        assertThat(workspace.numbers().refusal(plan)).isEmpty();
        save(plan.withTitle("改过的标题").withState(PlanState.ISSUED));
        assertThat(entry(3).orElseThrow().holder().title()).isEqualTo("关于印发要点的通知");
        assertThat(serials()).containsExactly(3);
        assertThatThrownBy(() -> issue(manuscript("第二份通知", number, Optional.of(plan.id()))))
                .isInstanceOfSatisfying(FailureException.class,
                        failed -> assertThat(failed.failure()).isEqualTo(Failure.NUMBER_USED));
        workspace.plans().delete(plan.id(), "删除");
        assertThat(serials()).containsExactly(3);
    }

    private ManuscriptId manuscript(String title, String number, Optional<PlanId> plan) {
        return workspace.manuscripts().create("notice", 2026, InventedManuscripts.notice(title, number), plan).id();
    }

    private void issue(ManuscriptId id) {
        workspace.manuscripts().issue(id, IssuedFile.of("通知.pdf", new byte[] {1}));
    }

    private Plan save(Plan plan) {
        return workspace.plans().save(plan, "改");
    }

    private static Plan numbered(Plan plan, int serial) {
        IssueDetails issue = plan.issue();
        return plan.withIssue(new IssueDetails(issue.letterhead(),
                Optional.of(new DocumentNumber("青产改组", 2026, serial)), issue.noticeTitle(), issue.addressees(),
                issue.coverText(), issue.signatories(), issue.dateOfIssue(), issue.note(), issue.copyTo(),
                issue.printedBy(), issue.printedOn()));
    }

    private Optional<NumberEntry> entry(int serial) {
        return workspace.numbers().find(SeriesNumber.of(WORD, serial));
    }

    private List<Integer> serials() {
        return workspace.numbers().sheets().stream().flatMap(sheet -> sheet.entries().stream())
                .map(entry -> entry.number().serial()).toList();
    }
}
