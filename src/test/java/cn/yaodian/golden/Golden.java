package cn.yaodian.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file under src/test/resources/golden. With the system property {@code yaodian.golden=write} the file is
 * written instead: look at the difference before committing it.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** @param name of the expected file, with its folder */
    public static void assertSame(String name, String actual) throws IOException {
        Path expected = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("yaodian.golden"))) {
            Path folder = expected.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(expected, actual);
        }
        assertThat(actual).as("%s; set yaodian.golden=write to renew it", name).isEqualTo(Files.readString(expected));
    }
}
