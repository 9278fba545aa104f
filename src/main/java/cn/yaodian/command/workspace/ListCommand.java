package cn.yaodian.command.workspace;

import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Workspace;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the plans of the workspace, for people or, as JSON, for programs. */
@Command(name = "list", description = "${bundle:command.list.summary}", footer = "${bundle:command.list.examples}")
public final class ListCommand implements Callable<Integer> {

    private final YaodianCommand program;
    private final Terminal terminal;

    @Option(names = "--json", description = "${bundle:command.list.json}")
    private boolean json;

    @Option(names = "--manuscripts", description = "${bundle:command.list.manuscripts}")
    private boolean manuscripts;

    public ListCommand(YaodianCommand program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openExisting(program.workspace())) {
            if (manuscripts) {
                ManuscriptLines.tell(workspace, json, terminal);
                return ExitStatus.DONE.code();
            }
            List<PlanSummary> plans = workspace.plans().list();
            if (json) {
                terminal.result(asJson(plans));
            } else if (plans.isEmpty()) {
                terminal.say(Messages.text("command.list.empty"));
            } else {
                plans.forEach(plan -> terminal.result(Messages.text("command.list.line", plan.id(),
                        String.valueOf(plan.year()), plan.state().title(), plan.taskCount(), plan.title())));
            }
            return ExitStatus.DONE.code();
        }
    }

    private static String asJson(List<PlanSummary> plans) {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ArrayNode all = mapper.createArrayNode();
        for (PlanSummary plan : plans) {
            all.addObject().put("id", plan.id().toString()).put("year", plan.year()).put("title", plan.title())
                    .put("kind", plan.kind().title()).put("state", plan.state().title())
                    .put("documentNumber", plan.number().map(Object::toString).orElse(null))
                    .put("tasks", plan.taskCount()).put("changedAt", plan.changedAt().toString());
        }
        try {
            return mapper.writeValueAsString(all);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
