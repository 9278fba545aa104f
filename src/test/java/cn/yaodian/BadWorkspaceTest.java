package cn.yaodian;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.service.workspace.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that cannot be worked in is left as it is, and the user is told what to do. */
class BadWorkspaceTest {

    @TempDir
    Path folder;

    private Path workspace = Path.of("");
    private Path document = Path.of("");

    @BeforeEach
    void writeADocument() throws IOException {
        workspace = folder.resolve("工作 区");
        document = new BadDocuments(Files.createDirectories(folder.resolve("来文"))).plain();
    }

    @Test
    void noWorkspaceInTheFolderAndNoneIsMade() throws IOException {
        Files.createDirectories(workspace);
        told(list(), "YD-305", "没有工作区");
        assertThat(workspace).isEmptyDirectory();
    }

    @Test
    void aFileStandsWhereTheWorkspaceShouldBe() throws IOException {
        Files.writeString(workspace, "旧内容");
        told(importing(), "YD-304", "无法读写工作区");
        assertThat(workspace).hasContent("旧内容");
    }

    @Test
    void theWorkspaceIsOpenInAnotherProgram() throws Exception {
        imported();
        Path home = Files.createDirectories(folder.resolve("家 二"));
        ChildProgram other = new ChildProgram(home, List.of(), Map.of("LC_ALL", "C.UTF-8"));
        try (Workspace open = Workspace.open(workspace)) {
            told(other.run("--workspace", workspace.toString(), "list"), "YD-301", "已在另一个窗口中打开");
            told(other.run("--workspace", workspace.toString(), "import", document.toString()), "YD-301", "先关闭");
            assertThat(open.plans().list()).hasSize(1);
        }
        assertThat(other.run("--workspace", workspace.toString(), "list").status()).isZero();
    }

    @Test
    void theWorkspaceIsOpenInThisProgram() {
        imported();
        try (Workspace open = Workspace.open(workspace)) {
            told(list(), "YD-301", "已在另一个窗口中打开");
            assertThat(open.plans().list()).hasSize(1);
        }
    }

    @Test
    void aNewerVersionHasWrittenIt() throws Exception {
        imported();
        sql("update \"flyway_schema_history\" set \"version\" = '9999' where \"version\" = '1'");
        byte[] before = Files.readAllBytes(database());
        told(list(), "YD-302", "请升级本程序");
        told(importing(), "YD-302", "数据未作任何改动");
        assertThat(database()).hasBinaryContent(before);
    }

    @Test
    void theDatabaseFileIsDamaged() throws IOException {
        imported();
        byte[] damaged = Files.readAllBytes(database());
        Arrays.fill(damaged, 0, damaged.length - 100, (byte) 'x');
        Files.write(database(), damaged);
        told(list(), "YD-303", "数据文件已损坏");
        assertThat(database()).hasBinaryContent(damaged);
    }

    @Test
    void theFolderMayNotBeWritten() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(workspace, "size=8m")) {
            imported();
            disk.makeReadOnly();
            told(importing(), "YD-304", "无法读写工作区");
        }
    }

    @Test
    void theDiskIsFullAndWhatWasKeptStays() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(workspace, "size=2m")) {
            imported();
            String before = list().out();
            Path ballast = disk.folder().resolve("占满");
            fill(ballast);
            Path second = folder.resolve("来文/第二份.txt");
            Files.writeString(second, IntStream.rangeClosed(1, 2000)
                    .mapToObj(number -> number + ".健全工作机制。每季度开会。（牵头单位：市甲局）")
                    .collect(Collectors.joining("\n", "2026年第二份工作要点\n一、加强组织领导\n", "\n")));
            told(run("--workspace", workspace.toString(), "import", second.toString()), "YD-203", "磁盘空间不足");
            Files.delete(ballast);
            assertThat(list().out()).isEqualTo(before);
        }
    }

    private static void fill(Path ballast) throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            byte[] block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(ballast).exists();
        }
    }

    private Path database() throws IOException {
        try (Stream<Path> files = Files.walk(workspace)) {
            return files.filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow();
        }
    }

    private void sql(String statement) throws IOException, SQLException {
        String name = database().toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "yaodian", "");
                Statement work = connection.createStatement()) {
            assertThat(work.executeUpdate(statement)).isPositive();
        }
    }

    private void imported() {
        Ended ended = importing();
        assertThat(ended.status()).as(ended.err()).isZero();
    }

    private Ended importing() {
        return run("--workspace", workspace.toString(), "import", document.toString());
    }

    private Ended list() {
        return run("--workspace", workspace.toString(), "list", "--json");
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
