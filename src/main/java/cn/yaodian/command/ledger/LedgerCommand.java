package cn.yaodian.command.ledger;

import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The ledgers of issued plans; what is to be done with them is said by a command of its own. */
@Command(name = "ledger", description = "${bundle:command.ledger.summary}",
        footer = "${bundle:command.ledger.examples}")
public final class LedgerCommand {

    private LedgerCommand() {}

    /** With all its commands, to be added to the program's. */
    public static CommandLine of(YaodianCommand program, Terminal terminal, Clock clock) {
        CommandLine ledger = new CommandLine(new LedgerCommand());
        List.of(new ShowCommand(program, terminal, clock), new ExportLedgerCommand(program, terminal, clock),
                new ImportLedgerCommand(program, terminal, clock)).forEach(ledger::addSubcommand);
        return ledger;
    }
}
