package cn.yaodian.service.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.LedgerOrder;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.domain.view.PresetColumn;
import cn.yaodian.domain.view.SavedView;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerViewsTest {

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("office"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private LedgerViews views() {
        return workspace.ledgerViews();
    }

    private LedgerPreset supervision() {
        return views().presets(LedgerSheet.TASKS).stream().filter(preset -> preset.name().equals("督查台账")).findFirst()
                .orElseThrow();
    }

    private static void assertFails(ThrowingCallable call, Failure failure) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FailureException.class,
                thrown -> assertThat(thrown.failure()).isEqualTo(failure));
    }

    private static LedgerPreset withTitleOnly(LedgerPreset preset) {
        return new LedgerPreset(preset.name(), preset.sheet(), preset.words(), List.of(PresetColumn.of("title")),
                preset.filter(), preset.order(), preset.groups());
    }

    @Test
    void anOfficesOwnPresetsOutliveTheProgramAndCanBeTakenBack() {
        LedgerPreset bundled = supervision();
        int count = views().presets().size();
        LedgerPreset shorter = withTitleOnly(bundled);
        views().save(shorter);
        views().save(shorter.withName("本办台账"));
        workspace.close();
        workspace = Workspace.open(folder.resolve("office"));
        assertThat(supervision()).isEqualTo(shorter);
        assertThat(views().presets()).hasSize(count + 1).last().isEqualTo(shorter.withName("本办台账"));
        views().delete(shorter);
        assertThat(supervision()).isEqualTo(bundled);
        workspace.history().undo();
        assertThat(supervision()).isEqualTo(shorter);
    }

    @Test
    void theProgramsPresetsAreNeitherRenamedNorDeleted() {
        assertFails(() -> views().rename(supervision(), "别的"), Failure.VIEW_MISSING);
        assertFails(() -> views().delete(supervision()), Failure.VIEW_MISSING);
        LedgerPreset own = supervision().withName("本办台账");
        views().save(own);
        assertFails(() -> views().rename(own, "任务分解表"), Failure.VIEW_NAME_TAKEN);
        views().rename(own, "办内台账");
        assertThat(views().own()).containsExactly(own.withName("办内台账"));
    }

    @Test
    void viewsAreKeptBySheet() {
        SavedView late = new SavedView("逾期的", LedgerSheet.TASKS, LedgerFilter.ALL.withText("竞赛"),
                LedgerOrder.by("due"), "督查台账");
        views().save(late);
        views().save(new SavedView("逾期的", LedgerSheet.PARTS, LedgerFilter.ALL, LedgerOrder.OF_PLAN, ""));
        assertThat(views().views(LedgerSheet.TASKS)).containsExactly(late);
        views().rename(late, "竞赛");
        assertThat(views().views(LedgerSheet.TASKS)).extracting(SavedView::name).containsExactly("竞赛");
        assertFails(() -> views().delete(late), Failure.VIEW_MISSING);
        assertThat(views().views(LedgerSheet.PARTS)).hasSize(1);
    }

    @Test
    void presetsGoToAnotherOfficeAndBackWithoutPushingAnyAside() throws IOException {
        LedgerPreset own = supervision().withName("本办台账");
        Path file = PresetExchange.write(List.of(own, supervision()), folder.resolve("样式.json"), OnExisting.REFUSE);
        assertFails(() -> PresetExchange.write(List.of(own), file, OnExisting.REFUSE), Failure.TARGET_EXISTS);
        views().save(withTitleOnly(own));
        assertThat(views().add(PresetExchange.read(file))).extracting(LedgerPreset::name).containsExactly("本办台账（2）");
        assertThat(views().add(PresetExchange.read(file))).isEmpty();

        Files.write(file, new byte[] {(byte) 0xb1, (byte) 0xed});
        assertFails(() -> PresetExchange.read(file), Failure.PRESET_UNREADABLE);
        assertFails(() -> PresetExchange.read(folder.resolve("没有.json")), Failure.FILE_MISSING);
    }
}
