package cn.yaodian.command.returns;

import cn.yaodian.command.Ending;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.service.returns.ReturnServices;
import cn.yaodian.service.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** 报送; what is to be done is said by a command of its own. */
@Command(name = "returns", description = "${bundle:command.returns.summary}",
        footer = "${bundle:command.returns.examples}")
public final class ReturnsCommand {

    private ReturnsCommand() {}

    /**
     * With all its commands, to be added to the program's.
     *
     * @param services on a workspace that is open
     * @param clock    tells what day is today
     */
    public static CommandLine of(YaodianCommand program, Function<Workspace, ReturnServices> services, Ending ending,
            Clock clock) {
        CommandLine returns = new CommandLine(new ReturnsCommand());
        List.of(new MakeCommand(program, services, ending.terminal(), clock),
                new ReadReturnsCommand(program, services, ending, clock),
                new MissingCommand(program, services, ending.terminal(), clock)).forEach(returns::addSubcommand);
        return returns;
    }
}
