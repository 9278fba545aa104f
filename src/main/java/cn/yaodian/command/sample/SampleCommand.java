package cn.yaodian.command.sample;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.WorkspaceWindow;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.Exports;
import cn.yaodian.service.manuscript.ManuscriptExports;
import cn.yaodian.service.sample.SampleOffice;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Opens the window on a copy of the sample office. Where no window can be opened, what a clerk would get out of it is
 * written to a folder instead, so that the command shows something everywhere.
 */
@Command(name = "sample", description = "${bundle:command.sample.summary}",
        footer = "${bundle:command.sample.examples}")
public final class SampleCommand implements Callable<Integer> {

    private static final String MANUSCRIPTS = Messages.text("command.sample.manuscripts");

    private final YaodianCommand program;
    private final Path ownSample;
    private final WorkspaceWindow window;
    private final Function<Workspace, Exports> exportsOf;
    private final Function<Workspace, ManuscriptExports> manuscriptsOf;
    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "DIR", description = "${bundle:command.sample.out}")
    private Path folder = Path.of("sample-output");

    /** @param ownSample where the copy is kept unless a workspace is named */
    public SampleCommand(YaodianCommand program, Path ownSample, WorkspaceWindow window,
            Function<Workspace, Exports> exportsOf, Function<Workspace, ManuscriptExports> manuscriptsOf,
            Terminal terminal) {
        this.program = program;
        this.ownSample = ownSample;
        this.window = window;
        this.exportsOf = exportsOf;
        this.manuscriptsOf = manuscriptsOf;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path place = program.namedWorkspace().orElse(ownSample);
        try (Workspace workspace = Workspace.open(place)) {
            new SampleOffice(workspace).load(Messages.text("command.sample.label"));
        }
        try {
            return window.open(place).code();
        } catch (FailureException failed) {
            if (failed.failure() != Failure.NO_DISPLAY) {
                throw failed;
            }
            return writeDocuments(place).code();
        }
    }

    private ExitStatus writeDocuments(Path place) {
        try (Workspace workspace = Workspace.open(place)) {
            terminal.say(Messages.text("command.sample.noDisplay", folder.toAbsolutePath().normalize()));
            SampleOffice sample = new SampleOffice(workspace);
            sample.writeDocuments(exportsOf.apply(workspace), folder)
                    .forEach(file -> terminal.result(file.toString()));
            sample.writeManuscripts(manuscriptsOf.apply(workspace), folder.resolve(MANUSCRIPTS))
                    .forEach(file -> terminal.result(file.toString()));
            return ExitStatus.DONE;
        }
    }
}
