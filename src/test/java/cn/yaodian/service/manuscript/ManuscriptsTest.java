package cn.yaodian.service.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.service.history.HistoryEntry;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedManuscripts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManuscriptsTest {

    private static final IssuedFile PDF = IssuedFile.of("通知.pdf", "%PDF 第一版".getBytes(StandardCharsets.UTF_8));
    private static final IssuedFile PDF2 = IssuedFile.of("通知.pdf", "%PDF 第二版".getBytes(StandardCharsets.UTF_8));
    private static final ManuscriptText NOTICE = InventedManuscripts.notice("关于开展劳动竞赛的通知", "青产改组〔2026〕1号");

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;
    @SuppressWarnings("NullAway.Init")
    private Manuscripts manuscripts;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
        manuscripts = workspace.manuscripts();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aManuscriptComesBackFromTheClosedFileAsItWasSaved() {
        PlanId plan = PlanId.random();
        Manuscript begun = manuscripts.create("notice", 2026, NOTICE, Optional.of(plan));
        ManuscriptText longer = NOTICE.withBody("一、总体要求\n" + "稳步推进各项工作。".repeat(5000));
        manuscripts.save(begun.id(), longer);
        workspace.close();
        open();
        assertThat(manuscripts.get(begun.id()))
                .isEqualTo(new Manuscript(begun.id(), "notice", 2026, ManuscriptState.DRAFT, 1, longer,
                        Optional.of(plan)));
        assertThat(manuscripts.find(begun.id().toString().substring(0, 9)).id()).isEqualTo(begun.id());
    }

    @Test
    void theListHasTheLatestYearFirstWithTitleNumberAndDate() {
        ManuscriptId old = manuscripts.create("notice", 2025, NOTICE, Optional.empty()).id();
        ManuscriptId bulletin = manuscripts
                .create("bulletin", 2026, InventedManuscripts.bulletin("竞赛开赛", "第3期（总第17期）"), Optional.empty()).id();
        assertThat(manuscripts.all()).extracting(ManuscriptSummary::id).containsExactly(bulletin, old);
        assertThat(manuscripts.all()).extracting(ManuscriptSummary::number).containsExactly("第3期（总第17期）",
                "青产改组〔2026〕1号");
        assertThat(manuscripts.all().getFirst().date()).contains(InventedManuscripts.DATE);
        assertThat(manuscripts.all().getLast().title()).isEqualTo("关于开展劳动竞赛的通知");
    }

    @Test
    void whatWasIssuedCanNeitherBeChangedNorDeletedNorIssuedAgain() {
        ManuscriptId id = issued();
        assertThat(manuscripts.get(id).state()).isEqualTo(ManuscriptState.ISSUED);
        assertFailure(Failure.MANUSCRIPT_ISSUED, () -> manuscripts.save(id, NOTICE.withBody("改")));
        assertFailure(Failure.MANUSCRIPT_ISSUED, () -> manuscripts.delete(id));
        assertFailure(Failure.MANUSCRIPT_ISSUED, () -> manuscripts.issue(id, PDF2));
        assertFailure(Failure.MANUSCRIPT_ISSUED, () -> manuscripts.withdraw(id));
        assertThat(manuscripts.get(id).text()).isEqualTo(NOTICE);
        assertThat(manuscripts.versions(id)).hasSize(1);
    }

    @Test
    void theFileThatWentOutIsKeptWithItsVersionByWhomAndWhen() {
        ManuscriptId id = issued();
        ManuscriptVersion version = manuscripts.versions(id).getFirst();
        assertThat(manuscripts.picture(version.sha256())).isEqualTo(PDF.content());
        assertThat(version.fileName()).isEqualTo("通知.pdf");
        assertThat(version.issuedBy()).isEqualTo(System.getProperty("user.name"));
        assertThat(version.issuedAt()).isEqualTo(workspace.history().entries(1).getFirst().at());
        assertThat(version.number()).isEqualTo("青产改组〔2026〕1号");
    }

    @Test
    void aCorrectionMakesTheNextVersionAndLeavesTheIssuedOneAsItWas() {
        ManuscriptId id = issued();
        assertFailure(Failure.REASON_MISSING, () -> manuscripts.correct(id, " "));
        Manuscript correction = manuscripts.correct(id, "附件有误");
        assertThat(correction.version()).isEqualTo(2);
        assertThat(correction.state()).isEqualTo(ManuscriptState.DRAFT);
        assertThat(manuscripts.reason(id)).isEqualTo("附件有误");
        assertFailure(Failure.MANUSCRIPT_NOT_ISSUED, () -> manuscripts.correct(id, "再改"));
        assertFailure(Failure.MANUSCRIPT_IS_CORRECTION, () -> manuscripts.delete(id));
        manuscripts.save(id, NOTICE.withBody("改正的正文"));
        manuscripts.issue(id, PDF2);
        assertThat(manuscripts.version(id, 1)).isEqualTo(NOTICE);
        assertThat(manuscripts.version(id, 2).body()).isEqualTo("改正的正文");
        assertThat(manuscripts.versions(id)).extracting(ManuscriptVersion::version).containsExactly(2, 1);
        assertThat(manuscripts.versions(id)).extracting(ManuscriptVersion::reason).containsExactly("附件有误", "");
        assertFailure(Failure.MANUSCRIPT_VERSION_MISSING, () -> manuscripts.version(id, 3));
    }

    @Test
    void aCorrectionGivenUpLeavesWhatWasIssuedLast() {
        ManuscriptId id = issued();
        manuscripts.correct(id, "附件有误");
        manuscripts.save(id, NOTICE.withBody("改正的正文"));
        Manuscript back = manuscripts.withdraw(id);
        assertThat(back).isEqualTo(new Manuscript(id, "notice", 2026, ManuscriptState.ISSUED, 1, NOTICE,
                Optional.empty()));
        assertThat(manuscripts.reason(id)).isEmpty();
        ManuscriptId draft = manuscripts.create("notice", 2026, NOTICE, Optional.empty()).id();
        assertFailure(Failure.MANUSCRIPT_VERSION_MISSING, () -> manuscripts.withdraw(draft));
    }

    @Test
    void undoOfTheVeryStepThatIssuedGivesTheDraftBackAndRedoIssuesItAgain() {
        ManuscriptId id = issued();
        assertThat(workspace.history().undo()).contains("印发文稿《关于开展劳动竞赛的通知》");
        assertThat(manuscripts.get(id).state()).isEqualTo(ManuscriptState.DRAFT);
        assertThat(manuscripts.versions(id)).isEmpty();
        assertThat(workspace.numbers().sheets()).isEmpty();
        workspace.history().redo();
        assertThat(manuscripts.get(id).state()).isEqualTo(ManuscriptState.ISSUED);
        assertThat(manuscripts.version(id, 1)).isEqualTo(NOTICE);
        assertThat(workspace.numbers().sheets()).hasSize(1);
    }

    @Test
    void whatIsTypedWithoutAPauseIsOneStepAndWhatIsSavedUnchangedIsNone() {
        ManuscriptId id = manuscripts.create("notice", 2026, NOTICE, Optional.empty()).id();
        manuscripts.save(id, NOTICE);
        manuscripts.save(id, NOTICE.withBody("甲"));
        manuscripts.save(id, NOTICE.withBody("甲乙"));
        assertThat(workspace.history().entries(9)).extracting(HistoryEntry::label).containsExactly("修改文稿",
                "新建文稿《关于开展劳动竞赛的通知》");
        workspace.history().undo();
        assertThat(manuscripts.get(id).text()).isEqualTo(NOTICE);
    }

    @Test
    void aDraftTakenBackWhileItWasOpenIsNeitherOverwrittenNorIssuedUnread() {
        ManuscriptId id = manuscripts.create("notice", 2026, NOTICE, Optional.empty()).id();
        manuscripts.save(id, NOTICE.withBody("甲"));
        workspace.history().undo();
        assertFailure(Failure.MANUSCRIPT_CHANGED_ELSEWHERE, () -> manuscripts.save(id, NOTICE.withBody("乙")));
        assertFailure(Failure.MANUSCRIPT_CHANGED_ELSEWHERE, () -> manuscripts.issue(id, PDF));
        manuscripts.get(id);
        assertThat(manuscripts.save(id, NOTICE.withBody("乙")).text().body()).isEqualTo("乙");
    }

    @Test
    void aDeletedDraftIsGoneUntilItIsBroughtBack() {
        ManuscriptId id = manuscripts.create("notice", 2026, NOTICE, Optional.empty()).id();
        manuscripts.delete(id);
        assertThat(manuscripts.all()).isEmpty();
        assertFailure(Failure.MANUSCRIPT_MISSING, () -> manuscripts.get(id));
        assertFailure(Failure.MANUSCRIPT_MISSING, () -> manuscripts.delete(id));
        workspace.history().undo();
        assertThat(manuscripts.get(id).text()).isEqualTo(NOTICE);
    }

    @Test
    void everyChangeIsToldWithTheManuscriptAndWhetherNumbersChanged() {
        List<Change> told = new ArrayList<>();
        workspace.onChange(told::add);
        ManuscriptId id = issued();
        assertThat(told).allSatisfy(change -> assertThat(change.manuscripts()).containsExactly(id));
        assertThat(told).extracting(Change::numbers).containsExactly(false, true);
    }

    @Test
    void picturesAreKeptOnceAndAreNoStepOfTheHistory() {
        byte[] picture = {1, 2, 3};
        String sha256 = manuscripts.keep(picture);
        assertThat(manuscripts.keep(picture.clone())).isEqualTo(sha256).hasSize(64);
        assertThat(manuscripts.picture(sha256)).isEqualTo(picture);
        assertThat(workspace.history().entries(9)).isEmpty();
        assertFailure(Failure.KEPT_FILE_MISSING, () -> manuscripts.picture("f".repeat(64)));
    }

    @Test
    void aTemplateThatTheOfficeChangedIsKeptUntilItIsReset() {
        ManuscriptTemplate changed = new ManuscriptTemplate("notice", "通知", NOTICE);
        workspace.templates().put(changed);
        workspace.close();
        open();
        assertThat(workspace.templates().changed()).containsExactly(changed);
        workspace.templates().reset("notice");
        assertThat(workspace.templates().changed()).isEmpty();
        workspace.history().undo();
        assertThat(workspace.templates().changed()).containsExactly(changed);
    }

    private ManuscriptId issued() {
        ManuscriptId id = manuscripts.create("notice", 2026, NOTICE, Optional.empty()).id();
        manuscripts.issue(id, PDF);
        return id;
    }

    private static void assertFailure(Failure failure, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(FailureException.class,
                failed -> assertThat(failed.failure()).isEqualTo(failure));
    }
}
