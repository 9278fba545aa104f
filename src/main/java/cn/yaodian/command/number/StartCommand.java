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

/** Says which number this program gives first, for an office that comes from paper. */
@Command(name = "start", description = "${bundle:command.number.start.summary}",
        footer = "${bundle:command.number.start.examples}")
final class StartCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(paramLabel = "NUMBER", description = "${bundle:command.number.number}")
    private String typed = "";

    @Option(names = "--year", paramLabel = "YEAR", converter = YearConverter.class,
            description = "${bundle:command.number.year}")
    private Optional<Integer> year = Optional.empty();

    StartCommand(YaodianCommand program, Terminal terminal, Clock clock) {
        this.program = program;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            SeriesNumber first = TypedNumber.read(typed, year, clock);
            workspace.numbers().startAt(first);
            terminal.say(Messages.text("command.number.start.done", first.fullText()));
            return ExitStatus.DONE.code();
        }
    }
}
