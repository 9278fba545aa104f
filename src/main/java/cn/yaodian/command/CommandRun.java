package cn.yaodian.command;

import cn.yaodian.messages.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;

/** Runs one command line and says how it ended, in Chinese and as an exit status. */
public final class CommandRun {

    private final Terminal terminal;
    private final Ending ending;
    private final CommandLine commandLine;

    /** @param subcommands each annotated with its name */
    public CommandRun(YaodianCommand program, List<?> subcommands, Terminal terminal, Ending ending) {
        this.terminal = terminal;
        this.ending = ending;
        this.commandLine = new CommandLine(program);
        subcommands.forEach(commandLine::addSubcommand);
        commandLine.registerConverter(LocalDate.class, new DayConverter());
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
            status = ending.tell("yaodian", fault);
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
        return ending.tell(command.getCommandSpec().qualifiedName(), thrown);
    }
}
