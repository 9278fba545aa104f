package cn.yaodian.service.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.writing.file.FileContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSetTest {

    private static final FileContent ONE = out -> out.write('1');
    private static final FileContent BROKEN = _ -> {
        throw new IllegalStateException("broken");
    };

    @TempDir
    Path folder;

    private Path target() {
        return folder.resolve("通知.png");
    }

    @Test
    void namesCountOnSoThatTheySort() {
        assertThat(FileSet.write(target(), List.of(ONE), OnExisting.REFUSE)).containsExactly(target());
        assertThat(FileSet.write(target(), Stream.generate(() -> ONE).limit(11).toList(), OnExisting.REFUSE))
                .hasSize(11)
                .first().asString().endsWith("通知-01.png");
    }

    @Test
    void whereOneIsTakenNoneIsWritten() throws IOException {
        Files.writeString(folder.resolve("通知-2.png"), "别人的");
        assertThatThrownBy(() -> FileSet.write(target(), List.of(ONE, ONE), OnExisting.REFUSE))
                .isInstanceOf(FailureException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**通知-1.png");
        assertThat(FileSet.write(target(), List.of(ONE, ONE), OnExisting.NUMBER)).extracting(Path::getFileName)
                .extracting(Path::toString).containsExactly("通知（2）-1.png", "通知（2）-2.png");
        assertThat(FileSet.write(target(), List.of(ONE, ONE), OnExisting.REPLACE)).allMatch(Files::isRegularFile);
        assertThat(folder.resolve("通知-2.png")).hasContent("1");
    }

    @Test
    void afterAFailureNoneIsThere() {
        assertThatThrownBy(() -> FileSet.write(target(), List.of(ONE, BROKEN), OnExisting.REFUSE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
