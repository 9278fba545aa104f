package cn.yaodian.command.workspace;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.Exports;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.export.Output;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one output of one plan to a file; the result is the file's place. */
@Command(name = "export", description = "${bundle:command.export.summary}",
        footer = "${bundle:command.export.examples}")
public final class ExportCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Function<Workspace, Exports> exportsOf;
    private final Terminal terminal;

    @Parameters(paramLabel = "notice|tasks|checklist", description = "${bundle:command.export.output}")
    private Output output = Output.NOTICE;

    @Option(names = "--plan", paramLabel = "ID", required = true, description = "${bundle:command.export.plan}")
    private String plan = "";

    @Option(names = "--format", paramLabel = "docx|pdf|ofd|txt|xlsx", required = true,
            description = "${bundle:command.export.format}")
    private Format format = Format.DOCX;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "${bundle:command.export.out}")
    private Path target = Path.of("");

    @Option(names = "--replace", description = "${bundle:command.export.replace}")
    private boolean replace;

    public ExportCommand(YaodianCommand program, Function<Workspace, Exports> exportsOf, Terminal terminal) {
        this.program = program;
        this.exportsOf = exportsOf;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            Exports exports = exportsOf.apply(workspace);
            PlanId id = workspace.plans().find(plan).id();
            Path file = Files.isDirectory(target) ? target.resolve(exports.fileName(output, id, format)) : target;
            Path written = exports.write(output, id, format, file,
                    replace ? OnExisting.REPLACE : OnExisting.REFUSE);
            terminal.say(Messages.text("command.export.done", output.title()));
            terminal.result(written.toString());
            return ExitStatus.DONE.code();
        }
    }
}
