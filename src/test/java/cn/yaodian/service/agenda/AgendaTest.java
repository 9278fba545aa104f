package cn.yaodian.service.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.service.manuscript.IssuedFile;
import cn.yaodian.service.manuscript.ManuscriptSummary;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedManuscripts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaTest {

    @TempDir
    private Path folder;
    private Workspace workspace;
    private Waiting waiting;

    @BeforeEach
    void keepTwoPlans() {
        workspace = Workspace.open(folder);
        workspace.units().save(new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1), "添加");
        Task led = Task.of("有牵头的", "").withDuties(List.of(Duty.of(DutyRole.LEAD, "市总工会"),
                Duty.of(DutyRole.PARTICIPATE, "市科技局")));
        Task responsible = Task.of("有责任单位的", "").withDuties(List.of(Duty.of(DutyRole.RESPONSIBLE, "市科技局")));
        Task unled = Task.of("", "没有牵头的一段话。").withDuties(List.of(Duty.of(DutyRole.COOPERATE, "市总工会")));
        workspace.plans().save(Plan.draft(2026, "2026年要点", IssueDetails.NONE)
                .withNodes(List.of(led, responsible, unled)), "新建");
        workspace.plans().save(Plan.draft(2025, "2025年要点", IssueDetails.NONE).withState(PlanState.ISSUED), "新建");
        waiting = agenda().waiting(2025, 2026);
    }

    private Agenda agenda() {
        return new Agenda(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void draftsWaitUntilTheyAreIssued() {
        assertThat(waiting.plans()).hasSize(2);
        assertThat(waiting.drafts()).singleElement().satisfies(plan -> assertThat(plan.year()).isEqualTo(2026));
    }

    @Test
    void aManuscriptWaitsUntilItIsIssuedAndAgainWhileItIsCorrected() {
        ManuscriptId id = workspace.manuscripts().create("notice", 2026,
                InventedManuscripts.notice("关于开展劳动竞赛的通知", "青产改组〔2026〕1号"), Optional.empty()).id();
        assertThat(written()).containsExactly("关于开展劳动竞赛的通知");
        assertThat(agenda().waiting(2024, 2025).written()).isEmpty();
        workspace.manuscripts().issue(id, IssuedFile.of("通知.pdf", new byte[] {1}));
        assertThat(written()).isEmpty();
        workspace.manuscripts().correct(id, "附件有误");
        assertThat(written()).containsExactly("关于开展劳动竞赛的通知");
    }

    private List<String> written() {
        return agenda().waiting(2025, 2026).written().stream().map(ManuscriptSummary::title).toList();
    }

    @Test
    void aTaskForWhichNobodyAnswersIsListedWithItsNumber() {
        assertThat(waiting.unled()).singleElement().satisfies(task -> {
            assertThat(task.label()).isEqualTo("3.");
            assertThat(task.words()).isEqualTo("没有牵头的一段话。");
        });
    }

    @Test
    void aNameThatTheRegisterLacksIsListedOnce() {
        assertThat(waiting.unknown()).singleElement().satisfies(unit -> {
            assertThat(unit.name()).isEqualTo("市科技局");
            assertThat(unit.times()).isEqualTo(2);
        });
    }

    @Test
    void otherYearsAreNotLookedAt() {
        assertThat(agenda().waiting(2024, 2025).drafts()).isEmpty();
    }
}
