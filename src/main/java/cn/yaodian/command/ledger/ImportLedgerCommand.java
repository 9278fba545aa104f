package cn.yaodian.command.ledger;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.edit.BookEdits;
import cn.yaodian.service.overview.edit.EditTerms;
import cn.yaodian.service.overview.edit.ProposedEdit;
import cn.yaodian.service.overview.edit.Refusal;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a workbook back that was exported and changed: shows what was changed, and with --write changes the ledger. */
@Command(name = "import", description = "${bundle:command.ledger.import.summary}",
        footer = "${bundle:command.ledger.import.examples}")
final class ImportLedgerCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(paramLabel = "FILE.xlsx", description = "${bundle:command.ledger.import.file}")
    private Path file = Path.of("");

    @Option(names = "--write", description = "${bundle:command.ledger.import.write}")
    private boolean write;

    @Option(names = "--extend", description = "${bundle:command.ledger.import.extend}")
    private boolean extending;

    @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:command.ledger.import.reason}")
    private String reason = "";

    ImportLedgerCommand(YaodianCommand program, Terminal terminal, Clock clock) {
        this.program = program;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            EditTerms terms = new EditTerms(LocalDate.now(clock), reason, extending);
            List<ProposedEdit> proposed = BookEdits.of(workspace.ledgerEdits(), workspace.overviews())
                    .propose(file, terms);
            proposed.forEach(this::tell);
            long refused = proposed.stream().filter(ProposedEdit::isRefused).count();
            if (proposed.isEmpty()) {
                terminal.say(Messages.text("command.ledger.import.same"));
            } else if (write) {
                int made = workspace.ledgerEdits().apply(proposed, terms);
                terminal.say(Messages.text("command.ledger.import.written", made, refused));
            } else {
                terminal.say(Messages.text("command.ledger.import.shown", proposed.size() - refused, refused));
            }
            return (refused > 0 ? ExitStatus.FAULT_FOUND : ExitStatus.DONE).code();
        }
    }

    private void tell(ProposedEdit edit) {
        String place = Messages.text("command.ledger.import.place", edit.place().sheet(), edit.place().row(),
                edit.where(), edit.column());
        terminal.result(edit.refusal().map(refusal -> Messages.text("command.ledger.import.refused", place,
                edit.before(), edit.after(), sentence(refusal))).orElseGet(
                        () -> Messages.text("command.ledger.import.change", place, edit.before(), edit.after())));
    }

    private static String sentence(Refusal refusal) {
        return Messages.text("editRefusal." + refusal.kind().name(), refusal.arguments().toArray());
    }
}
