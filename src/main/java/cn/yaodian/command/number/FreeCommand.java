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

/** Sets a number free that was held. */
@Command(name = "free", description = "${bundle:command.number.free.summary}",
        footer = "${bundle:command.number.free.examples}")
final class FreeCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private TypedNumber number = new TypedNumber();

    FreeCommand(YaodianCommand program, Terminal terminal, Clock clock) {
        this.program = program;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            SeriesNumber named = number.read(clock);
            workspace.numbers().free(named);
            terminal.say(Messages.text("command.number.free.done", named.fullText()));
            return ExitStatus.DONE.code();
        }
    }
}
