package cn.yaodian.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class CommandRunTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(stream(out), stream(err));

    @Test
    void aResultGoesToTheNextProgramAndTheStatusIsTheCommandsOwn() {
        assertThat(run(() -> {
            terminal.result("编号");
            return 1;
        }, "probe", "文件")).isEqualTo(1);
        assertThat(text(out)).isEqualTo("编号\n");
        assertThat(text(err)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Failure.class)
    void aFailureIsToldInItsSentenceWithItsCodeAndStatus(Failure failure) {
        int status = run(() -> {
            throw new FailureException(failure, "文件.docx", "二", "三");
        }, "probe", "文件");
        assertThat(status).isEqualTo(failure.exitStatus()).isIn(1, 2, 3);
        assertThat(text(err)).contains("（" + failure.code() + "）").hasLineCount(1).containsPattern("请|可");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aFaultOfTheProgramGivesACodeAndThePlaceOfTheLog() {
        assertThat(run(() -> {
            throw new IllegalStateException("broken");
        }, "probe", "文件")).isEqualTo(70);
        assertThat(text(err)).containsPattern("YD-900-\\d{4}").contains("日志之处").doesNotContain("broken",
                "Exception");
    }

    @Test
    void memoryThatRunsOutIsAFaultToo() {
        assertThat(run(() -> {
            throw new OutOfMemoryError("no more");
        }, "probe", "文件")).isEqualTo(70);
        assertThat(text(err)).containsPattern("YD-900-\\d{4}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            prob | 没有“prob”这个命令
                                            --no | 没有“--no”这个选项
                                            probe | 缺少必填项：FILE
                                            probe a --kind | 缺少必填项：--kind
                                            probe a b | 不需要“b”
                                            probe a --kind three | “three”不能用作“--kind KIND”。可选：one、two
                                            probe a --kind one --kind two | 只能写一次
                                            """)
    void wrongUseIsExplainedInChinese(String arguments, String sentence) {
        assertThat(run(() -> 0, arguments.split(" "))).isEqualTo(2);
        assertThat(text(err)).contains(sentence).contains("--help").doesNotContain("Unknown", "Missing", "Invalid",
                "Unmatched");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void helpIsAResultAndChinese() {
        assertThat(run(() -> 0, "--help")).isZero();
        assertThat(text(out)).contains("用法：yaodian", "命令", "示例：", "退出状态").doesNotContain("Usage", "${");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void aResultThatDidNotArriveIsNotDone() {
        Terminal full = new Terminal(new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        }, true, StandardCharsets.UTF_8), stream(err));
        assertThat(run(full, () -> {
            full.result("编号");
            return 0;
        }, "probe", "文件")).isEqualTo(3);
        assertThat(text(err)).contains("结果没有全部写出");
    }

    private int run(Callable<Integer> work, String... arguments) {
        return run(terminal, work, arguments);
    }

    private static int run(Terminal terminal, Callable<Integer> work, String... arguments) {
        YaodianCommand program = new YaodianCommand(_ -> ExitStatus.DONE, Path.of("own"));
        return new CommandRun(program, List.of(new Probe(work)), terminal,
                new Ending(terminal, Path.of("日志之处"))).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    enum Kind {
        ONE, TWO
    }

    @Command(name = "probe")
    private static final class Probe implements Callable<Integer> {

        private final Callable<Integer> work;

        @Parameters(paramLabel = "FILE")
        private String file = "";

        @Option(names = "--kind", paramLabel = "KIND")
        private Kind kind = Kind.ONE;

        private Probe(Callable<Integer> work) {
            this.work = work;
        }

        @Override
        public Integer call() throws Exception {
            return work.call();
        }
    }
}
