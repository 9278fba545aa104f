package cn.yaodian.service.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberState;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.storage.InventedPlans;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A workspace written by each version that was ever released opens in this one, with all that was in it. */
class StoredVersionsTest {

    @TempDir
    private Path folder = Path.of("");

    static IntStream versions() throws IOException {
        Path migrations = Path.of("src/main/resources/cn/yaodian/storage/migrations");
        try (Stream<Path> files = Files.list(migrations)) {
            return IntStream.rangeClosed(1, (int) files.count());
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aWorkspaceOfThatVersionOpensWithAllThatWasInIt(int version) throws IOException {
        Path database = folder.resolve("database").resolve("yaodian.mv.db");
        Files.createDirectories(database.getParent());
        try (InputStream stored = Optional.ofNullable(InventedPlans.class.getResourceAsStream(
                "versions/v" + version + ".zip")).orElseThrow(); ZipInputStream zip = new ZipInputStream(stored)) {
            zip.getNextEntry();
            Files.copy(zip, database);
        }
        try (Workspace workspace = Workspace.openExisting(folder)) {
            Plan plan = workspace.plans().get(StoredVersions.PLAN);
            assertThat(plan.issue()).isEqualTo(InventedPlans.ISSUE);
            assertThat(plan.tasks()).hasSize(2);
            assertThat(plan.tasks().getFirst().title()).isEqualTo("改过的任务");
            assertThat(plan.tasks().getFirst().duties().getFirst().unit()).contains(StoredVersions.UNION.id());
            assertThat(workspace.units().register().units()).extracting(Unit::name).contains("市总工会", "市人社局");
            assertThat(workspace.offices().get()).isEqualTo(StoredVersions.OFFICE);
            String sha256 = workspace.plans().sources(plan.id()).getFirst().sha256();
            assertThat(workspace.plans().sourceContent(sha256)).map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .contains(StoredVersions.DOCUMENT);
            if (version >= 3) {
                holdsManuscriptsAndNumbers(workspace);
            }
            assertThat(workspace.numbers().sheets().getFirst().entries().getFirst().number())
                    .as("a plan's number is in the register, also where it is older than the register")
                    .isEqualTo(SeriesNumber.of(InventedPlans.ISSUE.number().orElseThrow()));
            assertThat(workspace.history().undo()).contains("改任务");
            assertThat(workspace.history().undo()).contains("导入");
            assertThat(workspace.plans().list()).isEmpty();
            assertThat(workspace.units().register().units()).containsExactly(StoredVersions.UNION);
        }
    }

    private static void holdsManuscriptsAndNumbers(Workspace workspace) {
        ManuscriptId issued = workspace.manuscripts().all().getFirst().id();
        assertThat(workspace.manuscripts().get(issued).state()).isEqualTo(ManuscriptState.ISSUED);
        assertThat(workspace.manuscripts().version(issued, 1)).isEqualTo(StoredVersions.MANUSCRIPT);
        assertThat(workspace.manuscripts().picture(workspace.manuscripts().versions(issued).getFirst().sha256()))
                .asString(StandardCharsets.UTF_8).isEqualTo(StoredVersions.DOCUMENT);
        assertThat(workspace.numbers().sheets().getFirst().entries()).extracting(NumberEntry::state)
                .containsExactly(NumberState.RESERVED, NumberState.USED, NumberState.RESERVED);
        assertThat(workspace.templates().changed()).extracting(ManuscriptTemplate::text)
                .containsExactly(StoredVersions.MANUSCRIPT);
        assertThat(workspace.history().undo()).contains("修改模板“通知”");
        assertThat(workspace.history().undo()).contains("预留编号 青产改组");
        assertThat(workspace.history().undo()).contains("印发文稿《关于开展劳动竞赛的通知》");
        assertThat(workspace.history().undo()).contains("新建文稿《关于开展劳动竞赛的通知》");
    }
}
