package cn.yaodian.command.number;

import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The register of numbers; what is to be done with it is said by a command of its own. */
@Command(name = "number", description = "${bundle:command.number.summary}",
        footer = "${bundle:command.number.examples}")
public final class NumberCommand {

    private NumberCommand() {}

    /** With all its commands, to be added to the program's. */
    public static CommandLine of(YaodianCommand program, Terminal terminal, Clock clock) {
        CommandLine number = new CommandLine(new NumberCommand());
        List.of(new NextCommand(program, terminal, clock), new RegisterListCommand(program, terminal, clock),
                new ReserveCommand(program, terminal, clock), new VoidCommand(program, terminal, clock),
                new FreeCommand(program, terminal, clock), new StartCommand(program, terminal, clock))
                .forEach(number::addSubcommand);
        return number;
    }
}
