package cn.yaodian.service.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.storage.InventedPlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The file as it stands after a commit is all that a killed program leaves. Here it is copied and opened again instead
 * of killing, which tries many more states of the file than {@link SuddenDeathTest} can.
 */
@Execution(ExecutionMode.CONCURRENT)
class CrashImageTest {

    private static final int SESSIONS = 40;

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void whateverTheFileLooksLikeWhenTheProgramDiesAllCommitsAreInIt() throws IOException {
        Random random = new Random(1);
        Path folder = temporary.resolve("office");
        Path file = folder.resolve("database").resolve("yaodian.mv.db");
        Path image = temporary.resolve("image");
        Plan plan = InventedPlans.ofSize(10);
        try (Workspace workspace = RestlessClerk.open(folder)) {
            workspace.plans().save(plan, "新建");
        }
        int number = 0;
        for (int session = 1; session <= SESSIONS; session++) {
            int first = number + 1;
            boolean dies = random.nextInt(3) > 0;
            try (Workspace workspace = RestlessClerk.open(folder)) {
                for (int changes = 1 + random.nextInt(12); changes > 0; changes--) {
                    RestlessClerk.change(workspace, plan.id(), ++number);
                }
                Files.copy(file, image, StandardCopyOption.REPLACE_EXISTING);
            }
            if (dies) {
                Files.copy(image, file, StandardCopyOption.REPLACE_EXISTING);
            }
            try (Workspace workspace = RestlessClerk.open(folder)) {
                assertThat(IntStream.rangeClosed(first, number)
                        .filter(one -> !RestlessClerk.isKept(workspace, plan.id(), one)).boxed())
                        .as("commits lost in session %d", session).isEmpty();
            }
        }
    }
}
