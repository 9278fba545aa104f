package cn.yaodian.command.number;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.workspace.Workspace;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a number void for good. */
@Command(name = "void", description = "${bundle:command.number.void.summary}",
        footer = "${bundle:command.number.void.examples}")
final class VoidCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(paramLabel = "NUMBER", description = "${bundle:command.number.number}")
    private String typed = "";

    @Option(names = "--year", paramLabel = "YEAR", converter = YearConverter.class,
            description = "${bundle:command.number.year}")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", required = true,
            description = "${bundle:command.number.reason}")
    private String reason = "";

    VoidCommand(YaodianCommand program, Terminal terminal, Clock clock) {
        this.program = program;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            SeriesNumber number = workspace.numbers().makeVoid(TypedNumber.read(typed, year, clock), reason).number();
            terminal.say(Messages.text("command.number.void.done", number.fullText()));
            return ExitStatus.DONE.code();
        }
    }
}
