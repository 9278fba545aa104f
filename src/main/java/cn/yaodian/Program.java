package cn.yaodian;

import cn.yaodian.command.CommandRun;
import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.command.workspace.ImportCommand;
import cn.yaodian.command.workspace.ListCommand;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.ui.DesktopApplication;
import cn.yaodian.ui.DesktopOptions;
import java.nio.file.Path;
import java.util.List;

/** Puts the program together by hand: who is given what stands here and nowhere else. */
final class Program {

    private final UserFolders folders;
    private final Path log;

    Program(UserFolders folders, Path log) {
        this.folders = folders;
        this.log = log;
    }

    /** The exit status of the command, or of the window if none is named. */
    int run(String... arguments) {
        Terminal terminal = Terminal.ofProcess();
        YaodianCommand program = new YaodianCommand(Program::openWindow, folders.workspace());
        List<Object> commands = List.of(new ImportCommand(program, terminal), new ListCommand(program, terminal));
        return new CommandRun(program, commands, terminal, log).run(arguments);
    }

    // JavaFX is loaded when this runs and not before.
    private static ExitStatus openWindow(Path workspace) {
        try {
            DesktopApplication.open(new DesktopOptions(workspace));
            return ExitStatus.DONE;
        } catch (UnsupportedOperationException noDisplay) {
            throw new FailureException(Failure.NO_DISPLAY, noDisplay);
        }
    }
}
