package cn.yaodian.service.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several documents taken in while the window reads, as its threads do it. */
class SuccessiveImportsTest {

    private static final int FILES = 3;

    @TempDir
    private Path temporary = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;
    private final List<Path> files = new ArrayList<>();

    @BeforeEach
    void threeDocuments() throws IOException {
        for (int number = 1; number <= FILES; number++) {
            files.add(Files.writeString(temporary.resolve("要点" + number + ".txt"), "第" + number + "份要点"));
        }
        workspace = open();
    }

    private Workspace open() {
        return Workspace.open(temporary.resolve("office"),
                (_, _) -> InventedReadings.of(InventedPlans.ofSize(40)));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void oneAfterAnotherOnAThreadOfItsOwnEachIsKept() throws Exception {
        try (ExecutorService saver = Executors.newSingleThreadExecutor()) {
            for (Path file : files) {
                saver.submit(() -> workspace.importing().adopt(workspace.importing().read(file), "导入")).get();
            }
        }

        assertThat(workspace.plans().list()).hasSize(FILES);
    }

    @Test
    void withTheWorkspaceClosedAndOpenedBetweenThemEachIsKept() {
        for (Path file : files) {
            workspace.close();
            workspace = open();
            workspace.importing().adopt(workspace.importing().read(file), "导入");
        }

        assertThat(workspace.plans().list()).hasSize(FILES);
    }

    @Test
    void droppedTogetherTheyAreReadSideBySideAndKeptInTheirOrderWhileListsAreRead() throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(2);
                ExecutorService saver = Executors.newSingleThreadExecutor()) {
            List<Future<?>> refreshed = new ArrayList<>();
            workspace.onChange(_ -> refreshed.add(workers.submit(() -> workspace.plans().list()
                    .forEach(plan -> workspace.plans().get(plan.id())))));
            List<Future<ImportPreview>> read = files.stream()
                    .map(file -> workers.submit(() -> workspace.importing().read(file))).toList();
            List<Future<?>> kept = new ArrayList<>();
            for (Future<ImportPreview> preview : read) {
                ImportPreview decided = preview.get();
                kept.add(saver.submit(() -> workspace.importing().adopt(decided, "导入")));
            }
            for (Future<?> done : kept) {
                done.get();
            }
            for (Future<?> done : List.copyOf(refreshed)) {
                done.get();
            }
        }

        assertThat(workspace.plans().list()).hasSize(FILES);
        assertThat(workspace.history().entries(10)).hasSize(FILES);
    }
}
