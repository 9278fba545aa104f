package cn.yaodian.command.workspace;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.Exports;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.export.Output;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one output of a plan, or one manuscript, to a file; the result is the file's place. */
@Command(name = "export", description = "${bundle:command.export.summary}",
        footer = "${bundle:command.export.examples}")
public final class ExportCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Supplier<ExportServices> services;
    private final Terminal terminal;

    @Parameters(paramLabel = "KIND", description = "${bundle:command.export.output}")
    private String kind = "";

    @Option(names = "--plan", paramLabel = "ID", description = "${bundle:command.export.plan}")
    private Optional<String> plan = Optional.empty();

    @Option(names = "--manuscript", paramLabel = "ID|TITLE", description = "${bundle:command.export.manuscript}")
    private Optional<String> manuscript = Optional.empty();

    @Option(names = "--from", paramLabel = "FILE", description = "${bundle:command.export.from}")
    private Optional<Path> source = Optional.empty();

    @Option(names = "--task", paramLabel = "N", description = "${bundle:command.export.task}")
    private List<Integer> tasks = List.of();

    @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:command.export.unit}")
    private List<String> units = List.of();

    @Option(names = "--format", paramLabel = "docx|pdf|ofd|txt|xlsx|png", required = true,
            description = "${bundle:command.export.format}")
    private Format format = Format.DOCX;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "${bundle:command.export.out}")
    private Path target = Path.of("");

    @Option(names = "--replace", description = "${bundle:command.export.replace}")
    private boolean replace;

    /** @param services made when the command runs: fonts take a second to be parsed */
    public ExportCommand(YaodianCommand program, Supplier<ExportServices> services, Terminal terminal) {
        this.program = program;
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (Stream.of(plan, manuscript, source).filter(Optional::isPresent).count() != 1) {
            throw new FailureException(Failure.EXPORT_SOURCE_UNCLEAR, kind);
        }
        ExportServices with = services.get();
        ManuscriptExport written = new ManuscriptExport(with, terminal, kind, format, target, existing());
        if (source.isPresent() && program.namedWorkspace().isEmpty()) {
            written.ofFile(source.get());
            return ExitStatus.DONE.code();
        }
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            source.ifPresent(file -> written.ofFile(workspace, file));
            manuscript.ifPresent(wanted -> written.ofWorkspace(workspace, wanted));
            plan.ifPresent(id -> ofPlan(with.plans(workspace), workspace, workspace.plans().find(id), written));
            return ExitStatus.DONE.code();
        }
    }

    /** The plan's own outputs go by their names, all other kinds are begun from it. */
    private void ofPlan(Exports exports, Workspace workspace, Plan from, ManuscriptExport written) {
        Optional<Output> own = Arrays.stream(Output.values())
                .filter(output -> output.name().equalsIgnoreCase(kind) || output.title().equals(kind)).findFirst();
        if (own.isEmpty()) {
            written.ofPlan(workspace, from, tasks, units);
            return;
        }
        Output output = own.get();
        Path file = Files.isDirectory(target)
                ? target.resolve(exports.fileName(output, from.id(), format))
                : target;
        exports.writeAll(output, from.id(), format, file, existing())
                .forEach(path -> terminal.result(path.toString()));
        terminal.say(Messages.text("command.export.done", output.title()));
        written.tell(exports.fonts(output, from.id(), format));
    }

    private OnExisting existing() {
        return replace ? OnExisting.REPLACE : OnExisting.REFUSE;
    }
}
