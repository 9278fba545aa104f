package cn.yaodian.command.ledger;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.document.TableReport;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.view.GroupBy;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.LedgerTables;
import cn.yaodian.service.overview.export.LedgerExports;
import cn.yaodian.service.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows one table, for people or, as JSON, for programs. */
@Command(name = "show", description = "${bundle:command.ledger.show.summary}",
        footer = "${bundle:command.ledger.show.examples}")
final class ShowCommand implements Callable<Integer> {

    /** Columns that say how a line stands. */
    private static final Set<String> STANDING = Set.of("outcome", "state", "completion", "in-time");

    private final YaodianCommand program;
    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private LedgerOptions options = new LedgerOptions();

    @Option(names = "--sheet", paramLabel = "tasks|parts|indicators|returns",
            description = "${bundle:command.ledger.show.sheet}")
    private LedgerSheet sheet = LedgerSheet.TASKS;

    @Option(names = "--preset", paramLabel = "NAME", description = "${bundle:command.ledger.preset}")
    private Optional<String> preset = Optional.empty();

    @Option(names = "--filter", paramLabel = "COL=VALUE", description = "${bundle:command.ledger.show.filter}")
    private List<String> filters = List.of();

    @Option(names = "--sort", paramLabel = "COL", description = "${bundle:command.ledger.show.sort}")
    private List<String> sorts = List.of();

    @Option(names = "--json", description = "${bundle:command.list.json}")
    private boolean json;

    ShowCommand(YaodianCommand program, Terminal terminal, Clock clock) {
        this.program = program;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            List<PlanOverview> plans = options.overviews(workspace, clock);
            LedgerPreset wanted = preset
                    .map(name -> LedgerOptions.preset(workspace.ledgerViews().presets(), name))
                    .orElseGet(() -> usual(workspace));
            TypedFilter typed = new TypedFilter(LedgerTables.of(wanted.sheet(), plans));
            LedgerPreset shown = wanted.withFilter(typed.filter(wanted.filter(), filters))
                    .withOrder(typed.order(wanted.order(), sorts));
            TableReport report = new LedgerExports(workspace.offices()::get, clock).report(shown, plans, GroupBy.NONE);
            if (json) {
                terminal.result(ReportJson.of(report));
            } else if (report.groups().getFirst().rows().isEmpty()) {
                terminal.say(Messages.text(plans.isEmpty() ? "command.ledger.none" : "command.ledger.show.empty"));
            } else {
                ReportLines.of(report).forEach(terminal::result);
            }
            return ExitStatus.DONE.code();
        }
    }

    /** The first in lists that has every line of the sheet and says how it stands. */
    private LedgerPreset usual(Workspace workspace) {
        List<LedgerPreset> ofSheet = workspace.ledgerViews().presets(sheet);
        return ofSheet.stream().filter(one -> one.filter().isEmpty() && one.groups() == GroupBy.NONE)
                .filter(one -> one.columns().stream().anyMatch(column -> STANDING.contains(column.key()))).findFirst()
                .orElseGet(ofSheet::getFirst);
    }
}
