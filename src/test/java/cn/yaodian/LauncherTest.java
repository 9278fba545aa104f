package cn.yaodian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    Path folder;

    private Path home = Path.of("");

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createDirectories(folder.resolve("小 王"));
    }

    @Test
    void aCommandLoadsNoJavaFx() throws Exception {
        Ended ended = new ChildProgram(home, List.of("-Xlog:class+load:file=" + home + "/classes.log"),
                Map.of("LC_ALL", "C.UTF-8")).run("--workspace", folder.resolve("工作区").toString(), "import", "无.docx");
        assertThat(ended.status()).isEqualTo(3);
        try (Stream<String> classes = Files.lines(home.resolve("classes.log"))) {
            assertThat(classes).anyMatch(line -> line.contains("cn.yaodian.command.workspace.ImportCommand"))
                    .noneMatch(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void chineseArgumentsAndResultsSurviveThePosixLocale() throws Exception {
        Path workspace = folder.resolve("工作 区");
        Ended ended = new ChildProgram(home, List.of(), Map.of("LC_ALL", "C")).run("--workspace",
                workspace.toString(), "list");
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.err()).contains("“" + workspace + "”中没有工作区").hasLineCount(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayTheWindowSaysSo() throws Exception {
        Ended ended = new ChildProgram(home, List.of(), Map.of("LC_ALL", "C.UTF-8")).run();
        assertThat(ended.err()).contains("没有图形界面", "YD-501").hasLineCount(1);
        assertThat(ended.status()).isEqualTo(3);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theLogIsKeptInTheUsersFolderAndOffTheTerminal() throws Exception {
        new ChildProgram(home, List.of(), Map.of("LC_ALL", "C.UTF-8")).run("--workspace", "nowhere", "list");
        try (Stream<Path> logs = Files.list(home.resolve(".local/share/yaodian/logs"))) {
            assertThat(logs).singleElement().satisfies(log -> assertThat(log).content().contains("YD-305"));
        }
    }
}
