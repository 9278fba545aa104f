package cn.yaodian.command.workspace;

import cn.yaodian.command.Terminal;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.manuscript.ManuscriptSummary;
import cn.yaodian.service.manuscript.ManuscriptTemplates;
import cn.yaodian.service.workspace.Workspace;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Lists the manuscripts of a workspace, for people or for programs. */
final class ManuscriptLines {

    private ManuscriptLines() {}

    static void tell(Workspace workspace, boolean json, Terminal terminal) {
        List<ManuscriptSummary> all = workspace.manuscripts().all();
        ManuscriptTemplates kinds = new ManuscriptTemplates(workspace.templates());
        if (json) {
            terminal.result(asJson(all));
        } else if (all.isEmpty()) {
            terminal.say(Messages.text("command.list.noManuscripts"));
        } else {
            all.forEach(line -> terminal.result(Messages.text("command.list.manuscript", line.id(),
                    String.valueOf(line.year()), line.state().title(), kinds.name(line.kind()), line.number(),
                    line.title())));
        }
    }

    private static String asJson(List<ManuscriptSummary> manuscripts) {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ArrayNode all = mapper.createArrayNode();
        for (ManuscriptSummary line : manuscripts) {
            all.addObject().put("id", line.id().toString()).put("year", line.year()).put("title", line.title())
                    .put("kind", line.kind()).put("state", line.state().title()).put("version", line.version())
                    .put("documentNumber", line.number().isEmpty() ? null : line.number())
                    .put("date", line.date().map(Object::toString).orElse(null))
                    .put("changedAt", line.changedAt().toString());
        }
        try {
            return mapper.writeValueAsString(all);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
