package cn.yaodian.command.returns;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.ReturnPreset;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.ledger.Ledgers;
import cn.yaodian.service.ledger.Returns;
import cn.yaodian.service.returns.Cover;
import cn.yaodian.service.returns.FormOrder;
import cn.yaodian.service.returns.MadeForms;
import cn.yaodian.service.returns.MissingReturn;
import cn.yaodian.service.returns.ReturnServices;
import cn.yaodian.service.returns.Steps;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks units for their returns, where that has not been done, and makes the forms; the results are the files' places. */
@Command(name = "make", description = "${bundle:command.returns.make.summary}",
        footer = "${bundle:command.returns.make.examples}")
final class MakeCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Function<Workspace, ReturnServices> services;
    private final Terminal terminal;
    private final Clock clock;

    @Option(names = "--plan", paramLabel = "ID", required = true, description = "${bundle:command.returns.plan}")
    private String plan = "";

    @Option(names = "--period", paramLabel = "PERIOD", required = true, converter = PeriodConverter.class,
            description = "${bundle:command.returns.make.period}")
    private Period period = Period.year(1);

    @Option(names = "--due", paramLabel = "DATE", description = "${bundle:command.returns.make.due}")
    private Optional<LocalDate> due = Optional.empty();

    @Option(names = "--matter", paramLabel = "TEXT", description = "${bundle:command.returns.make.matter}")
    private Optional<String> matter = Optional.empty();

    @Option(names = "--basis", paramLabel = "TEXT", description = "${bundle:command.returns.make.basis}")
    private Optional<String> basis = Optional.empty();

    @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:command.returns.make.unit}")
    private List<String> units = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "${bundle:command.returns.make.out}")
    private Path folder = Path.of("");

    @Option(names = "--reminder", description = "${bundle:command.returns.make.reminder}")
    private boolean reminder;

    @Option(names = "--no-letter", description = "${bundle:command.returns.make.noLetter}")
    private boolean noLetter;

    @Option(names = "--replace", description = "${bundle:command.export.replace}")
    private boolean replace;

    MakeCommand(YaodianCommand program, Function<Workspace, ReturnServices> services, Terminal terminal, Clock clock) {
        this.program = program;
        this.services = services;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            ReturnServices with = services.apply(workspace);
            Plan wanted = workspace.plans().find(plan);
            ReturnCollection collection = collection(workspace, wanted);
            LocalDate today = LocalDate.now(clock);
            Cover cover = noLetter ? Cover.NONE : reminder ? Cover.REMINDER : Cover.NOTICE;
            List<MissingReturn> owing = reminder ? with.missing().owing(collection, today) : List.of();
            Set<UnitId> named = units(workspace);
            Set<UnitId> chosen = reminder && named.isEmpty() ? ids(owing) : named;
            MadeForms made = with.forms().make(
                    new FormOrder(wanted.id(), collection.id(), chosen, cover, today), folder,
                    replace ? OnExisting.REPLACE : OnExisting.REFUSE, Steps.UNSEEN);
            made.covers().forEach(file -> terminal.result(file.toString()));
            made.forms().forEach(form -> terminal.result(form.file().toString()));
            terminal.say(Messages.text("command.returns.make.done", collection.matter(), made.forms().size(),
                    collection.due().toString()));
            if (reminder) {
                remind(with, made, owing, today);
            }
            return ExitStatus.DONE.code();
        }
    }

    private static Set<UnitId> ids(List<MissingReturn> owing) {
        return owing.stream().map(one -> one.line().unit().id()).collect(Collectors.toSet());
    }

    /** What is there is taken as it is, but for what was said otherwise now. */
    private ReturnCollection collection(Workspace workspace, Plan wanted) {
        Returns returns = workspace.returns();
        Optional<ReturnCollection> there = returns.collections(wanted.id()).stream()
                .filter(one -> one.period().equals(period)).findFirst();
        if (there.isEmpty() && reminder) {
            throw new FailureException(Failure.RETURNS_NOBODY_OWES, period.title());
        }
        if (there.isEmpty()) {
            if (workspace.ledgers().get(wanted.id()).tasks().isEmpty()) {
                throw Ledgers.without(wanted);
            }
            ReturnPreset usual = workspace.returnPresets().usual(period.kind());
            return returns.ask(wanted.id(), period, matter.orElseGet(() -> usual.matter(wanted.title(), period)),
                    basis.orElseGet(usual::basis), due.orElseGet(() -> usual.due(period)));
        }
        ReturnCollection stored = there.get();
        ReturnCollection said = new ReturnCollection(stored.id(), stored.plan(), stored.period(),
                matter.orElseGet(stored::matter), basis.orElseGet(stored::basis), due.orElseGet(stored::due));
        if (!said.equals(stored)) {
            returns.save(said);
        }
        return said;
    }

    private Set<UnitId> units(Workspace workspace) {
        return units.stream()
                .map(name -> workspace.units().register().find(name).orElseThrow(() -> unknown(workspace, name)))
                .map(Unit::id).collect(Collectors.toSet());
    }

    private static FailureException unknown(Workspace workspace, String name) {
        return new FailureException(Failure.LEDGER_NAME_UNKNOWN, name, Messages.text("command.returns.make.kind"),
                workspace.units().register().units().stream().map(Unit::shortName).collect(Collectors.joining("、")));
    }

    /** Who has been reminded today already gets its form all the same, and is counted once. */
    private void remind(ReturnServices with, MadeForms made, List<MissingReturn> owing, LocalDate today) {
        Set<UnitId> written = made.forms().stream().map(form -> form.unit().id()).collect(Collectors.toSet());
        List<MissingReturn> due = owing.stream()
                .filter(one -> one.remindable() && written.contains(one.line().unit().id())).toList();
        int reminded = due.isEmpty()
                ? 0
                : with.missing().remind(due, today, Messages.text("command.returns.make.inWriting"));
        terminal.say(Messages.text("command.returns.make.reminded", reminded));
    }
}
