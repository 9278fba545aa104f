package cn.yaodian.service.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.writing.file.Overwrite;
import cn.yaodian.writing.file.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSetTest {

    @TempDir
    private Path home = Path.of("");

    private static FolderSet.Item item(String name, String text) {
        return new FolderSet.Item(name, file -> SafeFile.write(file, Overwrite.REFUSE,
                out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Failure failing(Path folder, OnExisting existing, FolderSet.Item... items) {
        FailureException[] thrown = new FailureException[1];
        assertThatThrownBy(() -> FolderSet.write(folder, List.of(items), existing, _ -> {}))
                .isInstanceOfSatisfying(FailureException.class, failure -> thrown[0] = failure);
        return thrown[0].failure();
    }

    private List<String> below(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFailureAtTheLastFileLeavesTheFolderAsItWas() throws IOException {
        Path folder = Files.createDirectories(home.resolve("表"));
        Files.writeString(folder.resolve("甲"), "旧");
        FolderSet.Item broken = new FolderSet.Item("乙", _ -> {
            throw new FailureException(Failure.DISK_FULL, "x");
        });
        assertThat(failing(folder, OnExisting.REPLACE, item("甲", "新"), broken)).isEqualTo(Failure.DISK_FULL);
        assertThat(folder.resolve("甲")).hasContent("旧");
        assertThat(below(home)).containsExactly("表");
    }

    @Test
    void whatCannotBePlacedBringsTheOthersBack() throws IOException {
        Path folder = Files.createDirectories(home.resolve("表"));
        Files.writeString(folder.resolve("甲"), "旧");
        // Somebody makes a file of that name while the others are written.
        FolderSet.Item raced = new FolderSet.Item("乙", file -> SafeFile.write(file, Overwrite.REFUSE, out -> {
            Files.createDirectories(folder.resolve("丙").resolve("满"));
            out.write(1);
        }));
        FolderSet.Item never = new FolderSet.Item("丙", _ -> {});
        assertThat(failing(folder, OnExisting.REPLACE, item("甲", "新"), raced, never)).isEqualTo(Failure.FILE_IN_USE);
        assertThat(folder.resolve("甲")).hasContent("旧");
        assertThat(below(folder)).containsExactly("丙", "甲");
        assertThat(folder.resolve("丙").resolve("满")).exists();
        assertThat(below(home)).containsExactly("表");
    }

    @Test
    void aFileThatIsOpenAndAFolderOfThatNameAreNotReplaced() throws IOException {
        Path folder = Files.createDirectories(home.resolve("表"));
        Files.writeString(folder.resolve("甲.xlsx"), "旧");
        Files.createFile(folder.resolve(".~lock.甲.xlsx#"));
        Files.createDirectory(folder.resolve("乙.xlsx"));
        assertThat(failing(folder, OnExisting.REPLACE, item("甲.xlsx", "新"))).isEqualTo(Failure.FILE_IN_USE);
        assertThat(failing(folder, OnExisting.REPLACE, item("乙.xlsx", "新"))).isEqualTo(Failure.TARGET_EXISTS);
        assertThat(FolderSet.write(folder, List.of(item("乙.xlsx", "新")), OnExisting.NUMBER, _ -> {}))
                .hasFileName("表（2）");
    }
}
