package cn.yaodian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a file cannot be written, the user is told why, what was there stays, and nothing half-written is left. */
class BadTargetTest {

    @TempDir
    Path folder;

    private String workspace = "";
    private String plan = "";

    @BeforeEach
    void importOnePlan() throws IOException {
        workspace = folder.resolve("工作 区").toString();
        Path document = new BadDocuments(Files.createDirectories(folder.resolve("来文"))).plain();
        Ended imported = run("--workspace", workspace, "import", document.toString());
        assertThat(imported.status()).as(imported.err()).isZero();
        plan = imported.out().strip();
    }

    @Test
    void aFileThatIsThereStaysUnlessReplacingIsAskedFor() throws IOException {
        Path target = Files.writeString(folder.resolve("通知 一.docx"), "旧内容");
        told(export("notice", "docx", target), "YD-201", "已经存在，没有覆盖");
        assertThat(target).hasContent("旧内容");
        Ended replaced = export("notice", "docx", target, "--replace");
        assertThat(replaced.status()).isZero();
        assertThat(replaced.out()).isEqualTo(target + "\n");
        assertThat(Files.size(target)).isGreaterThan(1000);
    }

    @Test
    void aFileStandsWhereTheFolderShouldBe() throws IOException {
        Path file = Files.writeString(folder.resolve("档案"), "旧内容");
        told(export("tasks", "xlsx", file.resolve("表.xlsx")), "YD-202", "换一个您有权写入的文件夹");
        assertThat(file).hasContent("旧内容");
    }

    @Test
    void aFormatThatTheOutputDoesNotHave() {
        Ended ended = export("notice", "xlsx", folder.resolve("通知.xlsx"));
        assertThat(ended.err()).contains("YD-204", "不能导出为 xlsx", "docx").hasLineCount(1);
        assertThat(ended.status()).isEqualTo(2);
        assertThat(folder.resolve("通知.xlsx")).doesNotExist();
    }

    @Test
    void aPlanThatIsNotThere() {
        plan = "00000000";
        Ended ended = export("notice", "docx", folder.resolve("通知.docx"));
        assertThat(ended.err()).contains("YD-401").hasLineCount(1);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(folder.resolve("通知.docx")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"notice, docx", "notice, pdf", "tasks, xlsx", "checklist, pdf"})
    void aFullDisk(String output, String format) throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("满 盘"), "size=8k")) {
            Path old = Files.writeString(disk.folder().resolve("旧." + format), "旧内容");
            told(export(output, format, disk.folder().resolve("新." + format)), "YD-203", "磁盘空间不足");
            told(export(output, format, old, "--replace"), "YD-203", "磁盘空间不足");
            assertThat(old).hasContent("旧内容");
            assertThat(disk.files()).containsExactly(old);
        }
    }

    @Test
    void aFolderThatMayNotBeWritten() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("只读"), "size=1m")) {
            disk.makeReadOnly();
            told(export("tasks", "xlsx", disk.folder().resolve("表.xlsx")), "YD-202", "无法在“" + disk.folder());
            told(run("read", folder.resolve("来文/工作要点.txt").toString(), "--json", "--out",
                    disk.folder().toString()), "YD-202", "无法在“" + disk.folder());
            assertThat(disk.files()).isEmpty();
        }
    }

    @Test
    void readingOntoAFullDisk() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("满 盘"), "size=4k,nr_inodes=2")) {
            Files.writeString(disk.folder().resolve("旧"), "x".repeat(4000));
            told(run("read", folder.resolve("来文/工作要点.txt").toString(), "--json", "--out",
                    disk.folder().toString()), "YD-203", "磁盘空间不足");
            assertThat(disk.files()).containsExactly(disk.folder().resolve("旧"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aResultThatTheNextProgramDoesNotGetIsNotDone() throws Exception {
        Path home = Files.createDirectories(folder.resolve("家"));
        Ended ended = new ChildProgram(home, List.of(), Map.of("LC_ALL", "C.UTF-8"))
                .runWritingTo(Path.of("/dev/full"), "--workspace", workspace, "list", "--json");
        assertThat(ended.err()).contains("结果没有全部写出");
        assertThat(ended.status()).isEqualTo(3);
    }

    private Ended export(String output, String format, Path target, String... more) {
        String[] usual = {"--workspace", workspace, "export", output, "--plan", plan, "--format", format, "--out",
                target.toString()};
        String[] all = Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return run(all);
    }

    private static void told(Ended ended, String code, String words) {
        assertThat(ended.err()).contains(words, "（" + code + "）", "请").hasLineCount(1).doesNotContain("Exception");
        assertThat(ended.out()).isEmpty();
        assertThat(ended.status()).isEqualTo(3);
    }

    private Ended run(String... arguments) {
        return new InProcess(folder.resolve("家")).run(arguments);
    }
}
