package cn.yaodian.command.number;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.number.NumberRegister;
import cn.yaodian.service.workspace.Workspace;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the next number of a word, or the number that is named. */
@Command(name = "reserve", description = "${bundle:command.number.reserve.summary}",
        footer = "${bundle:command.number.reserve.examples}")
final class ReserveCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(paramLabel = "WORD|NUMBER", description = "${bundle:command.number.reserve.what}")
    private String what = "";

    @Mixin
    private SeriesOptions options = new SeriesOptions();

    @Option(names = "--reason", paramLabel = "TEXT", required = true,
            description = "${bundle:command.number.reason}")
    private String reason = "";

    ReserveCommand(YaodianCommand program, Terminal terminal, Clock clock) {
        this.program = program;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            NumberRegister register = workspace.numbers();
            Optional<SeriesNumber> number = SeriesNumber.parse(what, TypedNumber.yearOf(options.year(), clock));
            NumberEntry held = number.map(given -> register.reserve(given, reason))
                    .orElseGet(() -> register.reserve(options.series(register, what, clock), reason));
            terminal.say(Messages.text("command.number.reserve.done", held.number().fullText()));
            terminal.result(held.number().text());
            return ExitStatus.DONE.code();
        }
    }
}
