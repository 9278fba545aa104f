package cn.yaodian.service.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DailyBackupTest {

    @TempDir
    Path folder;

    /** In /proc nothing can be written, not even by an administrator. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aBackupThatCannotBeMadeIsToldAndWorkGoesOn() throws Exception {
        Workspace.open(folder).close();
        Path backups = folder.resolve("backups");
        empty(backups);
        Files.createSymbolicLink(backups, Path.of("/proc"));

        try (Workspace workspace = Workspace.open(folder)) {
            CompletableFuture<FailureException> told = new CompletableFuture<>();
            workspace.backups().onProblem(told::complete);

            assertThat(told.get(30, TimeUnit.SECONDS).failure().code()).startsWith("YD-");
            assertThat(workspace.plans().list()).isEmpty();
        }
    }

    private static void empty(Path backups) throws IOException {
        try (var files = Files.list(backups)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(backups);
    }
}
