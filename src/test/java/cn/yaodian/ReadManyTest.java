package cn.yaodian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many documents read in one call: each for itself, and the gravest ending is the call's. */
class ReadManyTest {

    @TempDir
    Path folder;

    private BadDocuments documents = new BadDocuments(Path.of(""));

    @BeforeEach
    void makeFolder() throws IOException {
        documents = new BadDocuments(Files.createDirectories(folder.resolve("来文 目录")));
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Path first = documents.whole();
        Path bad = documents.truncated();
        Path last = documents.plain();
        Ended ended = run("read", first.toString(), bad.toString(), last.toString(), "--json");
        assertThat(ended.out().split("\"documentNumber\"", -1)).as("objects").hasSize(3);
        assertThat(ended.err()).contains("“" + bad + "”").contains("已读取 3/3 份，其中 1 份没有读成").doesNotContain("Exception");
        assertThat(ended.status()).isEqualTo(3);
    }

    @Test
    void aFolderIsReadWithTheFoldersInIt() throws IOException {
        documents.whole();
        Path below = Files.createDirectories(documents.folder().resolve("旧 文件"));
        Files.writeString(below.resolve("~$工作要点.docx"), "占用者");
        Files.writeString(below.resolve("说明.jpg"), "图");
        new BadDocuments(below).plain();
        Path results = folder.resolve("结果");
        Ended ended = run("read", documents.folder().toString(), "--json", "--out", results.toString());
        assertThat(ended.status()).as(ended.err()).isZero();
        try (Stream<Path> written = Files.list(results)) {
            assertThat(written.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("工作要点.json",
                    "工作要点-2.json");
        }
    }

    @Test
    void aSingleFileNeedsNoProgress() throws IOException {
        Ended ended = run("read", documents.plain().toString(), "--json");
        assertThat(ended.err()).doesNotContain("已读取");
        assertThat(ended.status()).isZero();
    }

    @Test
    void aFileNamedInAnyWayIsReadWhenItIsNamed() throws IOException {
        Path odd = Files.move(documents.plain(), documents.folder().resolve("要点.2026"));
        assertThat(run("read", odd.toString(), "--json").out()).contains("健全工作机制");
        assertThat(run("read", documents.folder().toString()).err()).contains("没有可读的文档");
    }

    private Ended run(String... arguments) {
        return new InProcess(folder.resolve("家")).run(arguments);
    }
}
