package cn.yaodian.command.workspace;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.plan.ImportPreview;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a document into the workspace; the new plan's identity stands alone on the one line of the result. */
@Command(name = "import", description = "${bundle:command.import.summary}",
        footer = "${bundle:command.import.examples}")
public final class ImportCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "${bundle:command.import.file}")
    private Path file = Path.of("");

    public ImportCommand(YaodianCommand program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.open(program.workspace())) {
            ImportPreview preview = workspace.importing().read(file);
            preview.remarks().forEach(this::tell);
            PlanId plan = workspace.importing().adopt(preview,
                    Messages.text("command.import.label", preview.source().fileName()));
            terminal.say(preview.alreadyKept().isPresent()
                    ? Messages.text("command.import.known")
                    : Messages.text("command.import.done", preview.plan().title(), preview.plan().tasks().size(),
                            preview.newUnits().size()));
            terminal.result(plan.toString());
            return ExitStatus.DONE.code();
        }
    }

    private void tell(Remark remark) {
        terminal.say(remark.line() == 0
                ? Messages.text("command.remark.whole", remark.severity().mark(), remark.message())
                : Messages.text("command.remark.line", remark.severity().mark(), remark.line(), remark.message()));
    }
}
