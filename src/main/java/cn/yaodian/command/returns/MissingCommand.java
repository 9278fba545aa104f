package cn.yaodian.command.returns;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.returns.MissingReturn;
import cn.yaodian.service.returns.ReturnServices;
import cn.yaodian.service.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists who has not reported, for people or, as JSON, for programs. */
@Command(name = "missing", description = "${bundle:command.returns.missing.summary}",
        footer = "${bundle:command.returns.missing.examples}")
final class MissingCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Function<Workspace, ReturnServices> services;
    private final Terminal terminal;
    private final Clock clock;

    @Option(names = "--plan", paramLabel = "ID", description = "${bundle:command.returns.missing.plan}")
    private Optional<String> plan = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "${bundle:command.returns.missing.asOf}")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--json", description = "${bundle:command.list.json}")
    private boolean json;

    MissingCommand(YaodianCommand program, Function<Workspace, ReturnServices> services, Terminal terminal,
            Clock clock) {
        this.program = program;
        this.services = services;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            LocalDate day = asOf.orElseGet(() -> LocalDate.now(clock));
            ReturnServices with = services.apply(workspace);
            List<MissingReturn> missing = plans(workspace).stream()
                    .flatMap(id -> with.missing().on(id, day).stream()).toList();
            if (json) {
                terminal.result(ReturnsJson.missing(missing, day));
                return ExitStatus.DONE.code();
            }
            missing.forEach(one -> terminal.result(Messages.text("command.returns.missing.line",
                    one.line().unit().name(), one.line().collection().matter(),
                    one.line().collection().due().toString(), one.lateDays(), one.reminded(),
                    one.line().submission().sentBack())));
            terminal.say(Messages.text("command.returns.missing.count", day.toString(), missing.size()));
            return ExitStatus.DONE.code();
        }
    }

    private List<PlanId> plans(Workspace workspace) {
        return plan.map(wanted -> List.of(workspace.plans().find(wanted).id()))
                .orElseGet(() -> workspace.plans().list().stream().filter(one -> one.state() == PlanState.ISSUED)
                        .map(PlanSummary::id).toList());
    }
}
