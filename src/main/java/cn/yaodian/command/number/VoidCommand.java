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
import picocli.CommandLine.Option;

/** Makes a number void for good. */
@Command(name = "void", description = "${bundle:command.number.void.summary}",
        footer = "${bundle:command.number.void.examples}")
final class VoidCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private TypedNumber number = new TypedNumber();

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
            SeriesNumber named = workspace.numbers().makeVoid(number.read(clock), reason).number();
            terminal.say(Messages.text("command.number.void.done", named.fullText()));
            return ExitStatus.DONE.code();
        }
    }
}
