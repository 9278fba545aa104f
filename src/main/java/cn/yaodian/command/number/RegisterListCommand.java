package cn.yaodian.command.number;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberGap;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.service.number.SeriesSheet;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.number.RegisterExport;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the register, for people, as JSON for programs, or as a workbook. */
@Command(name = "list", description = "${bundle:command.number.list.summary}",
        footer = "${bundle:command.number.list.examples}")
final class RegisterListCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Terminal terminal;
    private final Clock clock;

    @Option(names = "--year", paramLabel = "YEAR", converter = YearConverter.class,
            description = "${bundle:command.number.list.year}")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--word", paramLabel = "WORD", description = "${bundle:command.number.list.word}")
    private Optional<String> word = Optional.empty();

    @Option(names = "--json", description = "${bundle:command.list.json}")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE.xlsx", description = "${bundle:command.number.list.out}")
    private Optional<Path> target = Optional.empty();

    @Option(names = "--replace", description = "${bundle:command.export.replace}")
    private boolean replace;

    RegisterListCommand(YaodianCommand program, Terminal terminal, Clock clock) {
        this.program = program;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            List<SeriesSheet> sheets = workspace.numbers().sheets().stream()
                    .filter(sheet -> year.filter(wanted -> wanted != sheet.series().year()).isEmpty())
                    .filter(sheet -> word.filter(wanted -> !wanted.strip().equals(sheet.series().word())).isEmpty())
                    .toList();
            if (target.isPresent()) {
                RegisterExport export = new RegisterExport(workspace.offices(), clock);
                Path file = target.filter(Files::isDirectory).map(folder -> folder.resolve(export.fileName(sheets)))
                        .orElseGet(target::get);
                terminal.result(export.write(sheets, file, replace).toString());
            } else if (json) {
                terminal.result(RegisterJson.of(sheets));
            } else if (sheets.isEmpty()) {
                terminal.say(Messages.text("command.number.list.empty"));
            } else {
                sheets.forEach(this::print);
            }
            return ExitStatus.DONE.code();
        }
    }

    private void print(SeriesSheet sheet) {
        for (NumberEntry entry : sheet.entries()) {
            terminal.result(Messages.text("command.number.list.line", entry.number().fullText(),
                    entry.state().title(), entry.holder().date().map(LocalDate::toString).orElse(""),
                    entry.holder().title(), entry.reason()).strip());
        }
        for (NumberGap gap : sheet.gaps()) {
            terminal.result(Messages.text("command.number.list.gap",
                    SeriesNumber.of(sheet.series(), gap.from()).fullText(), gap.size()));
        }
    }
}
