package cn.yaodian.command.returns;

import cn.yaodian.command.Ending;
import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.returns.AcceptedReturns;
import cn.yaodian.service.returns.Choice;
import cn.yaodian.service.returns.ReadReturn;
import cn.yaodian.service.returns.ReadReturns;
import cn.yaodian.service.returns.ReturnReading;
import cn.yaodian.service.returns.ReturnServices;
import cn.yaodian.service.returns.Steps;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what returned forms say beside what is on record, and writes it when told to. */
@Command(name = "read", description = "${bundle:command.returns.read.summary}",
        footer = "${bundle:command.returns.read.examples}")
final class ReadReturnsCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Function<Workspace, ReturnServices> services;
    private final Ending ending;
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:command.returns.read.files}")
    private List<Path> files = List.of();

    @Option(names = "--write", description = "${bundle:command.returns.read.write}")
    private boolean write;

    @Option(names = "--keep-good", description = "${bundle:command.returns.read.keepGood}")
    private boolean keepGood;

    @Option(names = "--on", paramLabel = "DATE", description = "${bundle:command.returns.read.on}")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--json", description = "${bundle:command.list.json}")
    private boolean json;

    ReadReturnsCommand(YaodianCommand program, Function<Workspace, ReturnServices> services, Ending ending,
            Clock clock) {
        this.program = program;
        this.services = services;
        this.ending = ending;
        this.terminal = ending.terminal();
        this.clock = clock;
    }

    /** The gravest of what became of the files; what waits for a choice or has to be mended counts as a fault. */
    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            ReturnReading reading = services.apply(workspace).reading();
            ReadReturns read = reading.read(files, Steps.UNSEEN);
            if (json) {
                terminal.result(ReturnsJson.read(read));
            } else {
                read.returns().forEach(form -> ReturnLines.tell(form, terminal));
            }
            int status = ExitStatus.DONE.code();
            for (ReadReturns.UnreadFile file : read.unread()) {
                status = Math.max(status, ending.tell("returns read " + file.file(), file.failure()));
            }
            if (write) {
                write(reading, read);
            } else {
                terminal.say(Messages.text("command.returns.read.notWritten", read.returns().size()));
            }
            boolean faulty = read.returns().stream().filter(form -> !form.readBefore())
                    .anyMatch(form -> form.isFaulty() || form.count(ChangeKind.CONFLICT) > 0);
            return Math.max(status, faulty ? ExitStatus.FAULT_FOUND.code() : ExitStatus.DONE.code());
        }
    }

    private void write(ReturnReading reading, ReadReturns read) {
        LocalDate day = on.orElseGet(() -> LocalDate.now(clock));
        AcceptedReturns accepted = reading.accept(Choice.proposed(read, day).keepingGood(keepGood), Steps.UNSEEN);
        int rows = accepted.written().stream().mapToInt(AcceptedReturns.Written::rows).sum();
        terminal.say(Messages.text("command.returns.read.written", accepted.written().size(), rows,
                accepted.left().size()));
        for (ReadReturn form : read.returns()) {
            if (form.isFaulty() && !form.readBefore()) {
                terminal.say(Messages.text("command.returns.read.sentBack", reading.sendBack(form, day).toString()));
            }
        }
    }
}
