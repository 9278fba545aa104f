package cn.yaodian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each bad file is refused in one sentence, by every command that reads, and leaves nothing behind. */
class BadFileTest {

    @TempDir
    Path folder;

    private Path workspace = Path.of("");
    private BadDocuments documents = new BadDocuments(workspace);

    @BeforeEach
    void makeWorkspaceWithOnePlan() throws IOException {
        workspace = folder.resolve("工作 区");
        documents = new BadDocuments(Files.createDirectories(folder.resolve("来文 目录")));
        assertThat(run("--workspace", workspace.toString(), "import", documents.whole().toString()).status()).isZero();
    }

    @Test
    void aFileThatIsNotThere() throws IOException {
        refused(folder.resolve("没有.docx"), "YD-101", "找不到文件");
    }

    @Test
    void aFolderWithoutDocuments() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("没有 文档"));
        told(run("--workspace", workspace.toString(), "import", empty.toString()), empty, "YD-102", "无法打开");
        Files.writeString(empty.resolve("~$要点.docx"), "占用者");
        Files.writeString(empty.resolve("照片.jpg"), "图");
        told(run("read", empty.toString()), empty, "YD-120", "没有可读的文档");
    }

    @Test
    void anEmptyFile() throws IOException {
        refused(documents.empty(), "YD-103", "空文件");
    }

    @Test
    void aPhotographNamedDocx() throws IOException {
        refused(documents.binary(), "YD-104", "不是本程序能读的文档");
    }

    @Test
    void aDocumentCutShort() throws IOException {
        refused(documents.truncated(), "YD-105", "损坏或不完整");
    }

    @Test
    void aDocumentWithAPassword() throws Exception {
        refused(documents.locked(), "YD-106", "密码");
    }

    @Test
    void aFileOfAHundredMegabytes() throws IOException {
        refused(documents.huge(), "YD-107", "太大（100 MB）");
    }

    @Test
    void aZipBomb() throws IOException {
        refused(documents.bomb(), "YD-108", "解压后大得不正常");
    }

    @Test
    void aDocumentThatDrawsInAnotherFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("机密.txt"), "绝密内容");
        refused(documents.reachingOut(secret), "YD-109", "引用了文件以外的内容");
    }

    @Test
    @EnabledOnOs(OS.WINDOWS)
    void aFileThatAnotherProgramHolds() throws IOException {
        try (FileChannel held = FileChannel.open(documents.whole(), StandardOpenOption.WRITE)) {
            held.lock();
            refused(documents.folder().resolve("工作要点.docx"), "YD-110", "被其他程序占用");
        }
    }

    private void refused(Path file, String code, String words) throws IOException {
        String before = run("--workspace", workspace.toString(), "list", "--json").out();
        Path results = folder.resolve("结果");
        told(run("--workspace", workspace.toString(), "import", file.toString()), file, code, words);
        told(run("read", file.toString(), "--json", "--out", results.toString()), file, code, words);
        // Noise might be text in some encoding; text has no pages, whatever it says.
        boolean text = code.equals("YD-104");
        told(new InProcess(folder).run("inspect", file.toString()), file, text ? "YD-113" : code,
                text ? "没有可以检查的版面" : words);
        assertThat(run("--workspace", workspace.toString(), "list", "--json").out()).isEqualTo(before);
        if (Files.exists(results)) {
            try (Stream<Path> left = Files.list(results)) {
                assertThat(left).isEmpty();
            }
        }
    }

    private static void told(Ended ended, Path file, String code, String words) {
        assertThat(ended.err()).contains(words, "“" + file + "”", "（" + code + "）", "请").hasLineCount(1)
                .doesNotContain("Exception", "绝密");
        assertThat(ended.out()).isEmpty();
        assertThat(ended.status()).isEqualTo(3);
    }

    private Ended run(String... arguments) {
        return new InProcess(folder.resolve("家")).run(arguments);
    }
}
