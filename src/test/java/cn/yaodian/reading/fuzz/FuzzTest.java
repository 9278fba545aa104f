package cn.yaodian.reading.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Two thousand damaged documents, read one after the other by one process of 256 MB: each gives a plan or is refused in a
 * sentence, within five seconds, and nothing is written to the process's error stream. One that fails here is made again
 * by {@link FuzzRun} with its kind and number.
 */
@Execution(ExecutionMode.CONCURRENT)
class FuzzTest {

    private static final Map<String, Integer> COUNTS = counts();
    private static final int ALL = 2000;
    /** Kinds that this program reads; of the others damaged files are refused like good ones. */
    private static final List<String> READ = List.of("docx", "pdf", "doc", "xlsx", "xls", "ofd", "html", "mht");
    /** Of each kind so many of a hundred must still be read, and as many refused: else the damage is not of the right size. */
    private static final int FEWEST_OF_HUNDRED = 5;

    @TempDir
    private Path folder = Path.of("");

    private static Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("docx", 550);
        counts.put("pdf", 400);
        counts.put("doc", 400);
        counts.put("xlsx", 250);
        counts.put("xls", 120);
        counts.put("ofd", 180);
        counts.put("html", 50);
        counts.put("mht", 50);
        return counts;
    }

    @Test
    void whateverTheDamageThereIsAPlanOrASentence() throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        List<String[]> results = run(errors);
        assertThat(results).as("files read").hasSize(ALL);
        assertThat(results).filteredOn(result -> result.length < 5 || result[4].startsWith("FAULT")
                || result[4].startsWith("LOST") || result[4].startsWith("HANG"))
                .extracting(result -> String.join(" ", result)).isEmpty();
        assertThat(results).filteredOn(result -> Long.parseLong(result[3]) > Stopwatch.LONGEST_MILLIS).isEmpty();
        assertThat(Files.readString(errors)).as("error stream").isEmpty();
        for (String kind : READ) {
            long read = results.stream().filter(result -> result[0].equals(kind) && result[4].equals("plan")).count();
            assertThat(read).as("plans from damaged " + kind)
                    .isGreaterThanOrEqualTo(COUNTS.getOrDefault(kind, ALL) * FEWEST_OF_HUNDRED / 100);
        }
        assertThat(results).filteredOn(result -> result[4].startsWith("refused")).as("refused")
                .hasSizeGreaterThan(ALL / 5);
    }

    private List<String[]> run(Path errors) throws IOException, InterruptedException {
        Path results = folder.resolve("results.txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
                        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                        "-Dyaodian.logs=" + folder, "-cp",
                        System.getProperty("java.class.path"), FuzzRun.class.getName(), results.toString()));
        COUNTS.forEach((kind, count) -> command.add(kind + "=" + count));
        Process process = new ProcessBuilder(command).redirectError(errors.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile()).start();
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readAllLines(results).stream().map(line -> line.split("\t")).toList();
    }
}
