package cn.yaodian.writing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    Path folder;

    @Test
    void theFileIsThereAndNothingElse() throws IOException {
        Path target = folder.resolve("下级/要点.txt");
        assertThat(SafeFile.write(target, Overwrite.REFUSE, text("全文"))).isEqualTo(target).hasContent("全文");
        assertThat(names(folder.resolve("下级"))).containsExactly("要点.txt");
    }

    @Test
    void anExistingFileIsNeverReplacedUnasked() throws IOException {
        Path target = Files.writeString(folder.resolve("要点.txt"), "旧");
        assertFails(Failure.TARGET_EXISTS, target, Overwrite.REFUSE, text("新"));
        assertThat(target).hasContent("旧");
        assertThat(SafeFile.write(target, Overwrite.REPLACE, text("新"))).hasContent("新");
        assertThat(names(folder)).containsExactly("要点.txt");
    }

    @Test
    void aFileThatAppearsMeanwhileIsNotReplaced() throws IOException {
        Path target = folder.resolve("要点.txt");
        assertFails(Failure.TARGET_EXISTS, target, Overwrite.REFUSE, out -> Files.writeString(target, "别人的"));
        assertThat(target).hasContent("别人的");
        assertThat(names(folder)).containsExactly("要点.txt");
    }

    @Test
    void aFolderOfThatNameIsLeftAlone() throws IOException {
        Path target = Files.createDirectory(folder.resolve("要点.txt"));
        assertFails(Failure.TARGET_EXISTS, target, Overwrite.REPLACE, text("新"));
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNoRemains() throws IOException {
        Path target = Files.writeString(folder.resolve("要点.txt"), "旧");
        assertFails(Failure.DISK_FULL, target, Overwrite.REPLACE, out -> {
            out.write("半".getBytes(StandardCharsets.UTF_8));
            throw new IOException("No space left on device");
        });
        assertThat(target).hasContent("旧");
        assertThat(names(folder)).containsExactly("要点.txt");
    }

    @Test
    void theSystemsOwnWordsForAFullDiskAreUnderstood() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no device that is always full");
        assertFails(Failure.DISK_FULL, folder.resolve("要点.txt"), Overwrite.REFUSE, out -> {
            try (OutputStream full = new FileOutputStream("/dev/full")) {
                full.write(1);
            }
        });
    }

    @Test
    void theDisksErrorIsFoundBehindTheLibrarysOwn() {
        WatchedStream watched = new WatchedStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("There is not enough space on the disk");
            }
        });
        assertThatThrownBy(() -> watched.write(1)).isInstanceOf(IOException.class);
        assertThat(watched.trouble().map(DiskTrouble::whileWriting)).contains(Failure.DISK_FULL);
    }

    @Test
    void aFullDiskElsewhereIsOneToo() throws IOException {
        assertFails(Failure.DISK_FULL, folder.resolve("表.xlsx"), Overwrite.REFUSE, out -> {
            throw new IllegalStateException(new UncheckedIOException(new IOException("No space left on device")));
        });
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aFaultInTheContentIsPassedOnAndLeavesNoRemains() throws IOException {
        Path target = folder.resolve("要点.txt");
        assertThatThrownBy(() -> SafeFile.write(target, Overwrite.REFUSE, out -> {
            out.write(1);
            throw new IllegalStateException("a fault");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aFolderThatTakesNoFilesIsNamed() throws IOException {
        Path plainFile = Files.writeString(folder.resolve("不是文件夹"), "");
        assertFails(Failure.TARGET_NOT_WRITABLE, plainFile.resolve("要点.txt"), Overwrite.REFUSE, text("新"));

        Path closed = Files.createDirectory(folder.resolve("只读"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "the superuser may write anywhere");
        assertFails(Failure.TARGET_NOT_WRITABLE, closed.resolve("要点.txt"), Overwrite.REFUSE, text("新"));
    }

    @Test
    void aFileOpenInAnotherProgramIsNotReplaced() throws IOException {
        Path target = Files.writeString(folder.resolve("表.xlsx"), "旧");
        Files.writeString(folder.resolve(".~lock.表.xlsx#"), "张三");
        assertFails(Failure.FILE_IN_USE, target, Overwrite.REPLACE, text("新"));
        assertThat(target).hasContent("旧");
    }

    @Test
    void whatWindowsSaysOfAnOpenFileIsUnderstood() {
        assertThat(DiskTrouble.whileMoving(new AccessDeniedException("表.xlsx"))).isEqualTo(Failure.FILE_IN_USE);
        assertThat(DiskTrouble.whileMoving(new FileSystemException("表.xlsx", null, "另一个程序正在使用此文件，进程无法访问。")))
                .isEqualTo(Failure.FILE_IN_USE);
        assertThat(DiskTrouble.whileWriting(new AccessDeniedException("C:\\"))).isEqualTo(Failure.TARGET_NOT_WRITABLE);
    }

    private static FileContent text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertFails(Failure failure, Path target, Overwrite policy, FileContent content) {
        assertThatThrownBy(() -> SafeFile.write(target, policy, content))
                .isInstanceOfSatisfying(FailureException.class,
                        failed -> assertThat(failed.failure()).isEqualTo(failure));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
