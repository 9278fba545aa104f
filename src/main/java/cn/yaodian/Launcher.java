package cn.yaodian;

import cn.yaodian.command.Terminal;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Where the program starts, and the only place where it ends. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        OptionalInt status = Utf8Restart.isNeeded() ? Utf8Restart.run() : OptionalInt.empty();
        System.exit(status.orElseGet(() -> run(arguments)));
    }

    private static int run(String[] arguments) {
        UserFolders folders = UserFolders.on(System.getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("user.home")));
        Path log = ProgramLog.direct(folders.logs());
        return new Program(folders, log, Terminal.ofProcess()).run(arguments);
    }
}
