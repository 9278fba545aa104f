package cn.yaodian.command.number;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.workspace.Workspace;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which number this program gives first, for an office that comes from paper. */
@Command(name = "start", description = "${bundle:command.number.start.summary}",
        footer = "${bundle:command.number.start.examples}")
final class StartCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private TypedNumber number = new TypedNumber();

    StartCommand(YaodianCommand program, Terminal terminal, Clock clock) {
        this.program = program;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            SeriesNumber named = number.read(clock);
            workspace.numbers().startAt(named);
            terminal.say(Messages.text("command.number.start.done", named.fullText()));
            return ExitStatus.DONE.code();
        }
    }
}
