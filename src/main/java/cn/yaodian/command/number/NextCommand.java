package cn.yaodian.command.number;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.number.NumberRegister;
import cn.yaodian.service.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says the next number, and gives it to a document where one is named; the number stands alone on the result's line. */
@Command(name = "next", description = "${bundle:command.number.next.summary}",
        footer = "${bundle:command.number.next.examples}")
final class NextCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(paramLabel = "WORD", description = "${bundle:command.number.word}")
    private String word = "";

    @Mixin
    private SeriesOptions options = new SeriesOptions();

    @Option(names = "--take", paramLabel = "TITLE", description = "${bundle:command.number.next.take}")
    private Optional<String> title = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", description = "${bundle:command.number.next.date}")
    private Optional<LocalDate> date = Optional.empty();

    NextCommand(YaodianCommand program, Terminal terminal, Clock clock) {
        this.program = program;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            NumberRegister register = workspace.numbers();
            NumberSeries series = options.series(register, word, clock);
            SeriesNumber number = title
                    .map(given -> register
                            .take(series, new NumberHolder(given, Optional.empty(), Optional.empty(), date)).number())
                    .orElseGet(() -> register.next(series));
            title.ifPresent(given -> terminal.say(Messages.text("command.number.next.taken", number.fullText(),
                    given)));
            terminal.result(number.text());
            return ExitStatus.DONE.code();
        }
    }
}
