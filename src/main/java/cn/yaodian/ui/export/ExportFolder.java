package cn.yaodian.ui.export;

import cn.yaodian.messages.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where files go unless the clerk says otherwise. */
public final class ExportFolder {

    private ExportFolder() {}

    /** Where a clerk looks for her files: the system's folder for documents, else her own. */
    public static Path usual() {
        Path home = Path.of(System.getProperty("user.home"));
        return Stream.of("Documents", Messages.text("export.documents")).map(home::resolve)
                .filter(Files::isDirectory).findFirst().orElse(home);
    }
}
