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

/** Sets a number free that was held. */
@Command(name = "free", description = "${bundle:command.number.free.summary}",
        footer = "${bundle:command.number.free.examples}")
final class FreeCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(paramLabel = "NUMBER", description = "${bundle:command.number.number}")
    private String typed = "";

    @Option(names = "--year", paramLabel = "YEAR", converter = YearConverter.class,
            description = "${bundle:command.number.year}")
    private Optional<Integer> year = Optional.empty();

    FreeCommand(YaodianCommand program, Terminal terminal, Clock clock) {
        this.program = program;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            SeriesNumber number = TypedNumber.read(typed, year, clock);
            workspace.numbers().free(number);
            terminal.say(Messages.text("command.number.free.done", number.fullText()));
            return ExitStatus.DONE.code();
        }
    }
}
