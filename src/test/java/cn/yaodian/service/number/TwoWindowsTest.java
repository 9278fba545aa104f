package cn.yaodian.service.number;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.database.WorkspaceFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several windows on one database, each with a journal and connections of its own as separate programs have. */
class TwoWindowsTest {

    private static final int WINDOWS = 3;
    private static final int EACH = 12;
    private static final NumberSeries WORD = new NumberSeries("青产改组", NumberRun.DOCUMENT, 2026);
    private static final NumberSeries BULLETIN = new NumberSeries("产改简报", NumberRun.ISSUE, 2026);

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Database database;
    private final CyclicBarrier together = new CyclicBarrier(WINDOWS);

    @BeforeEach
    void open() {
        database = Database.open(new WorkspaceFolder(folder));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theNextNumberIsGivenToOneOfThemEachTimeAndNoneIsLeftOut() throws Exception {
        List<NumberEntry> given = inEveryWindow((register, window) -> {
            List<NumberEntry> taken = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                together.await(20, TimeUnit.SECONDS); // so that one that fails does not hold the others
                taken.add(i % 2 == 0
                        ? register.take(WORD, NumberHolder.titled(window + "·" + i))
                        : register.reserve(BULLETIN, window + "·" + i));
            }
            return taken;
        });
        int half = WINDOWS * EACH / 2;
        assertThat(given).extracting(entry -> entry.number().fullText()).containsExactlyInAnyOrderElementsOf(
                IntStream.rangeClosed(1, half).boxed()
                        .flatMap(i -> List.of("青产改组〔2026〕" + i + "号", "产改简报2026年第" + i + "期（总第" + i + "期）").stream())
                        .toList());
        assertThat(new NumberRegister(database, new ChangeJournal(database, "看")).sheets())
                .allSatisfy(sheet -> {
                    assertThat(sheet.entries()).hasSize(half);
                    assertThat(sheet.gaps()).isEmpty();
                });
    }

    @Test
    void aNumberTypedInAllOfThemAtOnceIsOnesAndTheOthersAreToldWhoHasIt() throws Exception {
        List<NumberEntry> given = inEveryWindow((register, window) -> {
            List<NumberEntry> taken = new ArrayList<>();
            for (int i = 1; i <= EACH; i++) {
                together.await(20, TimeUnit.SECONDS); // so that one that fails does not hold the others
                try {
                    taken.add(register.take(SeriesNumber.of(WORD, i), NumberHolder.titled(window), "各自编号"));
                } catch (FailureException refused) {
                    assertThat(refused.failure()).isEqualTo(Failure.NUMBER_USED);
                    assertThat(refused.arguments().get(1)).startsWith("窗口").isNotEqualTo(window);
                }
            }
            return taken;
        });
        assertThat(given).extracting(entry -> entry.number().serial()).containsExactlyInAnyOrderElementsOf(
                IntStream.rangeClosed(1, EACH).boxed().toList());
    }

    private List<NumberEntry> inEveryWindow(Work work) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(WINDOWS)) {
            List<Callable<List<NumberEntry>>> windows = IntStream.range(0, WINDOWS)
                    .<Callable<List<NumberEntry>>>mapToObj(i -> () -> work.in(
                            new NumberRegister(database, new ChangeJournal(database, "用户" + i)), "窗口" + i))
                    .toList();
            List<NumberEntry> given = new ArrayList<>();
            for (Future<List<NumberEntry>> window : threads.invokeAll(windows)) {
                given.addAll(window.get());
            }
            return given;
        }
    }

    private interface Work {
        List<NumberEntry> in(NumberRegister register, String window) throws Exception;
    }
}
