package cn.yaodian;

import cn.yaodian.command.CommandRun;
import cn.yaodian.command.Ending;
import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.command.inspect.InspectCommand;
import cn.yaodian.command.ledger.LedgerCommand;
import cn.yaodian.command.number.NumberCommand;
import cn.yaodian.command.read.ReadCommand;
import cn.yaodian.command.returns.ReturnsCommand;
import cn.yaodian.command.sample.SampleCommand;
import cn.yaodian.command.workspace.ExportCommand;
import cn.yaodian.command.workspace.ExportServices;
import cn.yaodian.command.workspace.ImportCommand;
import cn.yaodian.command.workspace.ListCommand;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.DocumentReading;
import cn.yaodian.service.agenda.Agenda;
import cn.yaodian.service.agenda.LedgerAgenda;
import cn.yaodian.service.drafting.NoticePages;
import cn.yaodian.service.drafting.TaskIndicators;
import cn.yaodian.service.export.ExportSource;
import cn.yaodian.service.export.Exports;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.inspection.Inspections;
import cn.yaodian.service.manuscript.ManuscriptExports;
import cn.yaodian.service.print.ChecklistPrinting;
import cn.yaodian.service.print.InstalledPrinters;
import cn.yaodian.service.print.NoticePrinting;
import cn.yaodian.service.print.PagePrinting;
import cn.yaodian.service.reading.DocumentIntake;
import cn.yaodian.service.returns.ReturnServices;
import cn.yaodian.service.search.Search;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.DesktopApplication;
import cn.yaodian.ui.DesktopOptions;
import cn.yaodian.ui.DesktopServices;
import cn.yaodian.ui.drafting.DraftingServices;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Puts the program together by hand: who is given what stands here and nowhere else. */
final class Program {

    private final UserFolders folders;
    private final Terminal terminal;
    private final Ending ending;

    /** @param log the folder that the log is in */
    Program(UserFolders folders, Path log, Terminal terminal) {
        this.folders = folders;
        this.terminal = terminal;
        this.ending = new Ending(terminal, log);
    }

    /** The exit status of the command, or of the window if none is named. */
    int run(String... arguments) {
        return arguments.length == 0 ? runWindow() : runCommand(arguments);
    }

    // The usual start, which need not wait for the command line's parts to be loaded.
    private int runWindow() {
        try {
            return openWindow(folders.workspace()).code();
        } catch (Throwable thrown) { // errors too: whatever happens ends in a sentence and a code
            return ending.tell("window", thrown);
        }
    }

    private int runCommand(String... arguments) {
        YaodianCommand program = new YaodianCommand(this::openWindow, folders.workspace());
        List<Object> commands = List.of(
                new ReadCommand(new DocumentIntake(new DocumentReading()), ending),
                new InspectCommand(Inspections.ofThisMachine(), ending),
                new ImportCommand(program, terminal), new ListCommand(program, terminal),
                NumberCommand.of(program, terminal, Clock.systemDefaultZone()),
                ReturnsCommand.of(program, Program::returnsOf, ending, Clock.systemDefaultZone()),
                LedgerCommand.of(program, terminal, Clock.systemDefaultZone()),
                new ExportCommand(program,
                        () -> new ExportServices(Fonts.ofThisMachine(), Clock.systemDefaultZone()), terminal),
                new SampleCommand(program, folders.sample(),
                        this::openWindow, Program::exportsOf, Program::manuscriptExportsOf, terminal));
        return new CommandRun(program, commands, terminal, ending).run(arguments);
    }

    private static Exports exportsOf(Workspace workspace) {
        return exportsOf(workspace, Fonts.ofThisMachine());
    }

    private static Exports exportsOf(Workspace workspace, Fonts fonts) {
        return new Exports(sourceOf(workspace), fonts, Clock.systemDefaultZone());
    }

    private static ManuscriptExports manuscriptExportsOf(Workspace workspace) {
        return new ManuscriptExports(workspace.manuscripts()::picture, workspace.offices()::get,
                Fonts.ofThisMachine(), Clock.systemDefaultZone()).knowing(workspace.units()::names);
    }

    private static ReturnServices returnsOf(Workspace workspace) {
        return ReturnServices.of(workspace, () -> manuscriptExportsOf(workspace), Clock.systemDefaultZone());
    }

    private static ExportSource sourceOf(Workspace workspace) {
        return ExportSource.of(workspace.plans(), workspace.units(), workspace.offices());
    }

    private static DesktopServices desktopServices(Path folder) {
        Workspace workspace = Workspace.open(folder);
        Fonts fonts = Fonts.ofThisMachine();
        DraftingServices drafting = new DraftingServices(workspace, new NoticePages(workspace.offices(), fonts),
                TaskIndicators.ofTheReader(), exportsOf(workspace, fonts), new ChecklistPrinting(sourceOf(workspace),
                        InstalledPrinters.ofThisMachine(), Clock.systemDefaultZone()),
                new NoticePrinting(sourceOf(workspace), new PagePrinting(InstalledPrinters.ofThisMachine(), fonts),
                        fonts));
        return new DesktopServices(workspace, new Search(workspace.plans(), workspace.units(), workspace.manuscripts()),
                new Agenda(workspace), new LedgerAgenda(workspace), drafting,
                ManuscriptAssembly.services(workspace, fonts), fonts);
    }

    // JavaFX is loaded when this runs and not before.
    private ExitStatus openWindow(Path workspace) {
        try {
            DesktopApplication.open(new DesktopOptions(workspace, folders.workspace(), folders.sample(),
                    Program::desktopServices));
            return ExitStatus.DONE;
        } catch (UnsupportedOperationException refused) {
            if (String.valueOf(refused.getMessage()).contains("DISPLAY")) {
                throw new FailureException(Failure.NO_DISPLAY, refused);
            }
            throw refused;
        }
    }
}
