package cn.yaodian.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.reading.Decision;
import cn.yaodian.domain.reading.DecisionKind;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.domain.remark.Severity;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanImportTest {

    @TempDir
    private Path temporary = Path.of("");
    private Path document = Path.of("");
    private Plan read = InventedPlans.ofSize(3);
    private final Unit union = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
    private final Unit labour = new Unit(UnitId.random(), UnitKind.MEMBER, "人社局", List.of(), 2);
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @BeforeEach
    void aDocumentAndARegister() throws IOException {
        document = Files.writeString(temporary.resolve("要点.txt"), "一份要点");
        // As every reading does: new identities each time.
        read = InventedPlans.ofSize(3);
        workspace = open();
        workspace.units().saveAll(List.of(union, labour), "名册");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void thePreviewTellsKnownNearAndNewUnitsAndKeepsNothing() {
        ImportPreview preview = workspace.importing().read(document);
        assertThat(preview.units()).hasSize(3);
        assertThat(preview.units()).startsWith(new UnitMatch.Known("市总工会", union),
                new UnitMatch.Near("市人社局", labour));
        assertThat(preview.newUnits()).singleElement().extracting(UnitMatch.New::kind).isEqualTo(UnitKind.GROUP);
        assertThat(preview.remarks()).extracting(Remark::message).containsExactly("看一看");
        assertThat(preview.alreadyKept()).isEmpty();
        assertThat(workspace.plans().list()).isEmpty();
        assertThat(workspace.units().register().units()).containsExactly(union, labour);
    }

    @Test
    void adoptingLinksTheDutiesAndRegistersWhatIsNew() {
        PlanId id = workspace.importing().adopt(workspace.importing().read(document), "导入");
        Unit group = workspace.units().register().find("各县（市、区）").orElseThrow();
        assertThat(workspace.plans().get(id).tasks())
                .allSatisfy(task -> assertThat(task.duties()).extracting(Duty::unit).containsExactly(
                        Optional.of(union.id()), Optional.of(labour.id()), Optional.of(group.id())));
        assertThat(workspace.units().register().find("市人社局")).map(Unit::id).contains(labour.id());
    }

    @Test
    void adoptingIsOneStepThatUndoTakesBackWhole() {
        PlanId id = workspace.importing().adopt(workspace.importing().read(document), "导入");
        assertThat(workspace.history().undo()).contains("导入");
        assertThat(workspace.plans().list()).isEmpty();
        assertThat(workspace.units().register().units()).containsExactly(union, labour);
        workspace.history().redo();
        assertThat(workspace.plans().get(id).tasks()).hasSize(3);
        assertThat(workspace.importing().read(document).alreadyKept()).contains(id);
    }

    @Test
    void theSameFileIsToldAndNotKeptTwice() throws IOException {
        PlanId first = workspace.importing().adopt(workspace.importing().read(document), "导入");
        read = InventedPlans.ofSize(3);
        Path renamed = Files.copy(document, temporary.resolve("要点（副本）.txt"));
        ImportPreview again = workspace.importing().read(renamed);
        assertThat(again.alreadyKept()).contains(first);
        assertThat(workspace.importing().adopt(again, "导入")).isEqualTo(first);
        assertThat(workspace.plans().list()).hasSize(1);
        workspace.plans().delete(first, "删除");
        assertThat(workspace.importing().read(renamed).alreadyKept()).isEmpty();
        assertThat(workspace.importing().adopt(again, "导入")).isEqualTo(again.plan().id());
    }

    @Test
    void whatTheClerkDecidesForANameIsWhatIsKept() {
        ImportPreview preview = workspace.importing().read(document)
                .withUnit(new UnitMatch.New("市人社局", UnitKind.ENTERPRISE));
        PlanId id = workspace.importing().adopt(preview, "导入");
        Unit decided = workspace.units().register().find("市人社局").orElseThrow();
        assertThat(decided.kind()).isEqualTo(UnitKind.ENTERPRISE);
        assertThat(workspace.plans().get(id).tasks().getFirst().duties().get(1).unit()).contains(decided.id());
        assertThat(workspace.units().register().find(labour.id())).contains(labour);
    }

    @Test
    void theFileIsKeptByteForByteAlsoWhenItsPlanIsDeleted() throws IOException {
        PlanId id = workspace.importing().adopt(workspace.importing().read(document), "导入");
        assertThat(workspace.plans().sources(id)).singleElement()
                .satisfies(source -> assertThat(source.fileName()).isEqualTo("要点.txt"));
        String sha256 = workspace.plans().sources(id).getFirst().sha256();
        workspace.plans().delete(id, "删除");
        assertThat(workspace.plans().sourceContent(sha256)).hasValue(Files.readAllBytes(document));
        workspace.history().undo();
        assertThat(workspace.plans().sources(id)).hasSize(1);
    }

    @Test
    void aDocumentWithoutTasksIsShownAndNotKept() {
        read = InventedPlans.ofSize(0);
        ImportPreview preview = workspace.importing().read(document);
        assertThatThrownBy(() -> workspace.importing().adopt(preview, "导入")).isInstanceOfSatisfying(
                FailureException.class,
                failed -> assertThat(failed.failure()).isEqualTo(Failure.PLAN_WITHOUT_TASKS));
    }

    @Test
    void whatTheClerkSaysOfPiecesIsReadAndHerAnswersAreKept() throws IOException {
        Path text = Files.writeString(temporary.resolve("通知.txt"), """
                                                                   青禾市2026年工作要点
                                                                   一、夯实基础
                                                                   1．开展竞赛。组织50场。（牵头单位：市总工会）
                                                                   2．建设基地。建成3个。（牵头单位：市就业促进中心）
                                                                   """);
        PlanImport importing = workspace().importing();
        ImportPreview first = importing.read(text);
        int second = first.read().account().text().indexOf("2．");
        ClerkWord word = first.word().withUnit(new UnitMatch.New("市就业促进中心", UnitKind.ENTERPRISE)).withTitle("要点")
                .and(List.of(new Decision(second, second + 6, DecisionKind.TEXT)));

        ImportPreview again = importing.reread(first, word);

        assertThat(first.plan().tasks()).hasSize(2);
        assertThat(again.plan().tasks()).hasSize(1);
        assertThat(again.plan().title()).isEqualTo("要点");
        assertThat(again.newUnits()).extracting(UnitMatch.New::kind).contains(UnitKind.ENTERPRISE);
        assertThat(importing.reread(again, first.word()).plan().tasks()).hasSize(2);
    }

    /** One that reads documents. */
    private Workspace workspace() {
        workspace.close();
        workspace = Workspace.open(temporary.resolve("office"));
        return workspace;
    }

    private Workspace open() {
        return Workspace.open(temporary.resolve("office"),
                (_, _) -> InventedReadings.of(read, new Remark(Severity.HINT, 1, "看一看")));
    }
}
