package cn.yaodian.inspection.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings that LibreOffice runs with: no macros, no links followed, no Java. */
final class OfficeProfile {

    private OfficeProfile() {}

    static void put(Path profile) throws IOException {
        Path user = Files.createDirectories(profile.resolve("user"));
        Files.write(user.resolve("registrymodifications.xcu"), LibreOffice.resource("registrymodifications.xcu"));
    }
}
