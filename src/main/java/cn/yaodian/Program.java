package cn.yaodian;

import cn.yaodian.command.CommandRun;
import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.command.workspace.ExportCommand;
import cn.yaodian.command.workspace.ImportCommand;
import cn.yaodian.command.workspace.ListCommand;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.service.export.ExportSource;
import cn.yaodian.service.export.Exports;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.DesktopApplication;
import cn.yaodian.ui.DesktopOptions;
import java.nio.file.Path;
import java.time.Clock;
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
        List<Object> commands = List.of(new ImportCommand(program, terminal), new ListCommand(program, terminal),
                new ExportCommand(program, Program::exportsOf, terminal));
        return new CommandRun(program, commands, terminal, log).run(arguments);
    }

    private static Exports exportsOf(Workspace workspace) {
        return new Exports(ExportSource.of(workspace.plans(), workspace.units(), workspace.offices()),
                Clock.systemDefaultZone());
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
