package cn.yaodian.command.ledger;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.view.GroupBy;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.overview.export.ExportStep;
import cn.yaodian.service.overview.export.LedgerExports;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes one table, a table for each unit, region or section, or a book of all; the results are the files' places. */
@Command(name = "export", description = "${bundle:command.ledger.export.summary}",
        footer = "${bundle:command.ledger.export.examples}")
final class ExportLedgerCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Terminal terminal;
    private final Clock clock;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private LedgerOptions options = new LedgerOptions();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private What what = new What();

    /** One table, or all of them. */
    private static final class What {

        @Option(names = "--preset", paramLabel = "NAME", required = true,
                description = "${bundle:command.ledger.preset}")
        private Optional<String> preset = Optional.empty();

        @Option(names = "--all", required = true, description = "${bundle:command.ledger.export.all}")
        private boolean all;
    }

    @Option(names = "--by", paramLabel = "none|unit|region|section|progress",
            description = "${bundle:command.ledger.export.by}")
    private Optional<GroupBy> by = Optional.empty();

    @Option(names = "--each", description = "${bundle:command.ledger.export.each}")
    private boolean each;

    @Option(names = "--format", paramLabel = "xlsx,pdf", split = ",", completionCandidates = Offered.class,
            description = "${bundle:command.ledger.export.format}")
    private List<Format> typed = List.of();

    /** The formats that a ledger's table has. */
    private static final class Offered extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Offered() {
            super(LedgerExports.FORMATS.stream().map(Format::extension).toList());
        }
    }

    @Option(names = "--out", paramLabel = "FILE|DIR", required = true,
            description = "${bundle:command.ledger.export.out}")
    private Path target = Path.of("");

    @Option(names = "--replace", description = "${bundle:command.export.replace}")
    private boolean replace;

    ExportLedgerCommand(YaodianCommand program, Terminal terminal, Clock clock) {
        this.program = program;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        // A book is parted as its presets have it.
        if (what.all && (each || by.isPresent())) {
            throw new MutuallyExclusiveArgsException(command.commandLine(), each ? "--all, --each" : "--all, --by");
        }
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            List<LedgerPreset> presets = workspace.ledgerViews().presets();
            List<PlanOverview> plans = options.overviews(workspace, clock);
            if (plans.isEmpty()) {
                terminal.say(Messages.text("command.ledger.none"));
                return ExitStatus.FAULT_FOUND.code();
            }
            LedgerExports exports = new LedgerExports(workspace.offices()::get, clock);
            List<Path> written = new ArrayList<>();
            for (Format format : formats()) {
                written.addAll(
                        what.preset.map(name -> table(exports, LedgerOptions.preset(presets, name), plans, format))
                                .orElseGet(() -> book(exports, presets, plans, format)));
            }
            written.forEach(file -> terminal.result(file.toString()));
            terminal.say(Messages.text("command.ledger.export.done", written.size()));
            return ExitStatus.DONE.code();
        }
    }

    /** Those that are asked for; otherwise what the file's ending says. */
    private List<Format> formats() {
        return typed.isEmpty() ? List.of(ending().orElse(LedgerExports.FORMATS.getFirst())) : typed;
    }

    private Optional<Format> ending() {
        String name = String.valueOf(target.getFileName());
        return Format.of(name.substring(name.lastIndexOf('.') + 1));
    }

    private List<Path> table(LedgerExports exports, LedgerPreset wanted, List<PlanOverview> plans, Format format) {
        GroupBy groups = by.orElse(wanted.groups());
        return each
                ? exports.writeEach(wanted, plans, groups, format, target, existing(), ExportStep.SILENT)
                : List.of(exports.write(exports.report(wanted, plans, groups), format,
                        file(exports.fileName(wanted, plans, format), format), existing()));
    }

    private List<Path> book(LedgerExports exports, List<LedgerPreset> presets, List<PlanOverview> plans,
            Format format) {
        return List.of(exports.write(exports.book(presets, plans), format,
                file(exports.bookName(plans, format), format), existing()));
    }

    /** In a folder under its usual name; always with the ending of what it is. */
    private Path file(String usual, Format format) {
        if (Files.isDirectory(target)) {
            return target.resolve(usual);
        }
        if (ending().equals(Optional.of(format))) {
            return target;
        }
        String name = String.valueOf(target.getFileName());
        String bare = ending().isPresent() ? name.substring(0, name.lastIndexOf('.')) : name;
        return target.resolveSibling(bare + "." + format.extension());
    }

    private OnExisting existing() {
        return replace ? OnExisting.REPLACE : OnExisting.REFUSE;
    }
}
