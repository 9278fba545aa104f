package cn.yaodian.service.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.service.history.HistoryEntry;
import cn.yaodian.storage.InventedPlans;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The contract of keeping: what the program has said is kept is found again, however it ended. */
@Execution(ExecutionMode.CONCURRENT)
class SuddenDeathTest {

    private static final int DEATHS = 8;

    @TempDir
    private Path folder = Path.of("");
    private final Random random = new Random(20261121);

    @Test
    void everyAcknowledgedChangeIsFoundAfterTheProgramWasKilledTwentyTimes() throws Exception {
        Plan plan = InventedPlans.ofSize(10);
        try (Workspace workspace = RestlessClerk.open(folder)) {
            workspace.plans().save(plan, "新建");
        }
        int kept = 0;
        for (int death = 1; death <= DEATHS; death++) {
            int acknowledged = workUntilKilled(plan.id(), kept + 1, 1 + random.nextInt(12));
            assertThat(acknowledged).as("changes acknowledged before death %d", death).isGreaterThan(kept);
            kept = keptAtLeast(plan.id(), acknowledged, death);
        }
    }

    /** @return the number of the last change that the child said was kept */
    private int workUntilKilled(PlanId plan, int first, int changes) throws IOException, InterruptedException {
        Process clerk = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx128m", "-cp",
                System.getProperty("java.class.path"), RestlessClerk.class.getName(), folder.toString(),
                plan.toString(), Integer.toString(first)).redirectError(Redirect.DISCARD).start();
        int last = first - 1;
        try (BufferedReader said = clerk.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.matches("\\d+")) {
                    last = Integer.parseInt(line);
                }
                if (last == first + changes) {
                    Thread.sleep(random.nextInt(6)); // somewhere in the middle of the next change
                    // Not of the process itself: that would throw away what it has said already.
                    clerk.toHandle().destroyForcibly();
                }
            }
        } finally {
            clerk.destroyForcibly().waitFor();
        }
        return last;
    }

    /** @return the number of the last change found, which may be one that was kept but not yet acknowledged */
    private int keptAtLeast(PlanId plan, int acknowledged, int death) {
        try (Workspace workspace = RestlessClerk.open(folder)) {
            assertThat(IntStream.rangeClosed(1, acknowledged)
                    .filter(number -> !RestlessClerk.isKept(workspace, plan, number)).boxed().toList())
                    .as("acknowledged changes lost at death %d", death).isEmpty();
            Set<String> labels = workspace.history().entries(Integer.MAX_VALUE).stream().map(HistoryEntry::label)
                    .collect(Collectors.toSet());
            assertThat(IntStream.rangeClosed(1, acknowledged).mapToObj(RestlessClerk::label))
                    .as("steps in the history at death %d", death).allMatch(labels::contains);
            int last = acknowledged;
            while (RestlessClerk.isKept(workspace, plan, last + 1)) {
                last++;
            }
            assertThat(labels.contains(RestlessClerk.label(last + 1))).as("a step without its change").isFalse();
            return last;
        }
    }
}
