package cn.yaodian.ui.system;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Shows a folder in the system's own file browser. */
public final class FileBrowser {

    private FileBrowser() {}

    /**
     * Returns once the file browser has been asked to open; call it away from the FX thread.
     *
     * @throws FailureException {@link Failure#FOLDER_NOT_SHOWN} if the system has no file browser
     */
    public static void show(Path folder) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String opener = system.contains("win") ? "explorer" : system.contains("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(opener, folder.toAbsolutePath().toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException missing) {
            throw new FailureException(Failure.FOLDER_NOT_SHOWN, missing, folder);
        }
    }
}
