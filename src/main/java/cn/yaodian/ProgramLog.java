package cn.yaodian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends the log of the program and of its libraries to one file a day, and nothing to the terminal. */
final class ProgramLog {

    private ProgramLog() {}

    /** @return the folder that the log is in: the one wanted, or one for temporary files where that cannot be made */
    static Path direct(Path wanted) {
        Path folder = wanted;
        try {
            Files.createDirectories(wanted);
        } catch (IOException unwritable) {
            folder = LogFile.temporaryFolder();
        }
        // Read by LogFile when the first line is logged.
        System.setProperty(LogFile.FOLDER_PROPERTY, folder.toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        return folder;
    }
}
