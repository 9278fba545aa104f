package cn.yaodian.command;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.messages.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Runs one command line and says how it ended, in Chinese and as an exit status. */
public final class CommandRun {

    private static final Logger LOG = LoggerFactory.getLogger(CommandRun.class);

    private final Terminal terminal;
    private final Path logFolder;
    private final CommandLine commandLine;

    /**
     * @param subcommands each annotated with its name
     * @param logFolder   named to the user when the program itself is at fault
     */
    public CommandRun(YaodianCommand program, List<?> subcommands, Terminal terminal, Path logFolder) {
        this.terminal = terminal;
        this.logFolder = logFolder;
        this.commandLine = new CommandLine(program);
        subcommands.forEach(commandLine::addSubcommand);
        commandLine.setResourceBundle(Messages.bundle()).setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(this::tellWrongUse).setExecutionExceptionHandler(this::tell);
        ChineseHelp.applyTo(commandLine);
    }

    /** The exit status of the command that the arguments name. */
    public int run(String... arguments) {
        int status;
        try {
            status = commandLine.execute(arguments);
        } catch (Throwable fault) { // errors too: whatever happens ends in a sentence and a code
            status = tellFault(fault);
        }
        if (!terminal.delivered() && status == ExitStatus.DONE.code()) {
            terminal.say(Messages.text("command.notDelivered"));
            return ExitStatus.NOT_ACCESSIBLE.code();
        }
        return status;
    }

    private int tellWrongUse(CommandLine.ParameterException wrong, String[] arguments) {
        terminal.say(WrongUse.sentence(wrong));
        terminal.say(Messages.text("command.wrong.seeHelp", wrong.getCommandLine().getCommandSpec()
                .qualifiedName()));
        return ExitStatus.WRONG_USE.code();
    }

    private int tell(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
        if (thrown instanceof FailureException failed) {
            LOG.warn("{} ends in {}", command.getCommandSpec().qualifiedName(), failed.getMessage(), failed);
            terminal.say(Messages.text("command.failed", Messages.sentence(failed), failed.failure().code()));
            return failed.failure().exitStatus();
        }
        return tellFault(thrown);
    }

    private int tellFault(Throwable fault) {
        String code = "YD-900-" + ThreadLocalRandom.current().nextInt(1000, 10_000);
        LOG.error("{}", code, fault);
        terminal.say(Messages.text("command.fault", code, logFolder));
        return ExitStatus.PROGRAM_FAULT.code();
    }
}
