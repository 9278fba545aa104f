package cn.yaodian.reading.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLoaderTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileComesAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("要点.txt"), "一、");
        assertThat(new FileLoader().load(file)).hasSize(6);
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertFails(new FileLoader(), folder.resolve("没有.txt"), Failure.FILE_MISSING);
    }

    @Test
    void aFolderIsNotReadable() {
        assertFails(new FileLoader(), folder, Failure.FILE_UNREADABLE);
    }

    @Test
    void anEmptyFileIsEmpty() throws IOException {
        assertFails(new FileLoader(), Files.createFile(folder.resolve("空.txt")), Failure.FILE_EMPTY);
    }

    @Test
    void aFileBeyondTheBoundIsTooLarge() throws IOException {
        Path file = Files.write(folder.resolve("大.txt"), new byte[11]);
        assertFails(new FileLoader(Files::newInputStream, 10), file, Failure.FILE_TOO_LARGE);
        assertThat(new FileLoader(Files::newInputStream, 11).load(file)).hasSize(11);
    }

    @Test
    void aFileHeldByAnotherProgramIsInUse() {
        FileLoader held = new FileLoader(file -> {
            throw new FileSystemException(file.toString(), null,
                    "The process cannot access the file because it is being used by another process");
        }, 10);
        assertFails(held, folder.resolve("开着.docx"), Failure.FILE_IN_USE);
        FileLoader heldInChinese = new FileLoader(file -> {
            throw new FileSystemException(file.toString(), null, "另一个程序正在使用此文件，进程无法访问。");
        }, 10);
        assertFails(heldInChinese, folder.resolve("开着.docx"), Failure.FILE_IN_USE);
    }

    @Test
    void aFileWithoutPermissionIsNotReadable() {
        FileLoader denied = new FileLoader(file -> {
            throw new AccessDeniedException(file.toString());
        }, 10);
        assertFails(denied, folder.resolve("他人.docx"), Failure.FILE_UNREADABLE);
    }

    private static void assertFails(FileLoader loader, Path file, Failure failure) {
        assertThatThrownBy(() -> loader.load(file)).isInstanceOfSatisfying(FailureException.class,
                failed -> assertThat(failed.failure()).isEqualTo(failure));
    }
}
