package cn.yaodian.command.inspect;

import cn.yaodian.command.Ending;
import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.finding.Verdict;
import cn.yaodian.service.inspection.InspectedFile;
import cn.yaodian.service.inspection.Inspections;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of documents, clause by clause, whether their pages are as the standard has them. */
@Command(name = "inspect", description = "${bundle:command.inspect.summary}",
        footer = "${bundle:command.inspect.examples}")
public final class InspectCommand implements Callable<Integer> {

    private final Inspections inspections;
    private final Ending ending;
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:command.inspect.files}")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "${bundle:command.inspect.json}")
    private boolean asJson;

    @Option(names = "--all", description = "${bundle:command.inspect.all}")
    private boolean everything;

    /** @param ending tells what goes wrong with a file, and where messages and results go */
    public InspectCommand(Inspections inspections, Ending ending) {
        this.inspections = inspections;
        this.ending = ending;
        this.terminal = ending.terminal();
    }

    /** The gravest of what became of the files: 1 where a clause is not met, or where none could be verified. */
    @Override
    public Integer call() {
        int status = ExitStatus.DONE.code();
        for (InspectedFile file : inspections.inspect(files)) {
            status = Math.max(status, tell(file));
        }
        return status;
    }

    private int tell(InspectedFile file) {
        if (file.failure().isPresent()) {
            return ending.tell("inspect " + file.file(), file.failure().get());
        }
        Inspection inspection = file.inspection().orElseThrow();
        if (asJson) {
            terminal.result(new InspectionJson().write(file.file(), inspection));
        } else {
            new InspectionTable(terminal, everything).tell(file.file(), inspection);
        }
        boolean fault = inspection.verdict() == Verdict.NOT_MET || inspection.count(Verdict.PASSED) == 0;
        return (fault ? ExitStatus.FAULT_FOUND : ExitStatus.DONE).code();
    }
}
