package cn.yaodian.command.read;

import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.reading.DocumentHeader;
import cn.yaodian.domain.reading.ReadHeading;
import cn.yaodian.domain.reading.ReadIndicator;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.reading.ReadTask;
import cn.yaodian.domain.remark.Remark;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The JSON object that scripts rely on: its keys are always there and change only by addition. */
public final class ReadingJson {

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public String write(ReadPlan plan) {
        ObjectNode json = mapper.createObjectNode();
        header(json, plan.header());
        ArrayNode headings = json.putArray("headings");
        plan.headings().forEach(heading -> heading(headings.addObject(), heading));
        ArrayNode tasks = json.putArray("tasks");
        plan.tasks().forEach(task -> task(tasks.addObject(), task));
        ArrayNode indicators = json.putArray("indicators");
        plan.indicators().forEach(indicator -> indicator(indicators.addObject(), indicator));
        ArrayNode remarks = json.putArray("remarks");
        plan.remarks().forEach(remark -> remark(remarks.addObject(), remark));
        try {
            return mapper.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void header(ObjectNode json, DocumentHeader header) {
        json.put("title", header.title());
        json.put("planTitle", orNull(header.planTitle()));
        json.put("documentNumber", orNull(header.documentNumber()));
        json.put("issuingBody", orNull(header.issuingBody()));
        names(json, "coIssuers", header.coIssuers());
        names(json, "addressees", header.addressees());
        json.put("date", header.date().map(Object::toString).orElse(null));
        json.put("kind", header.kind().title());
    }

    private static void heading(ObjectNode json, ReadHeading heading) {
        json.put("level", heading.level()).put("label", heading.label()).put("text", heading.text());
    }

    private static void task(ObjectNode json, ReadTask task) {
        json.put("label", task.label()).put("title", task.title());
        names(json, "path", task.path());
        names(json, "leadUnits", task.units(DutyRole.LEAD));
        names(json, "participatingUnits", task.units(DutyRole.PARTICIPATE, DutyRole.COOPERATE));
        names(json, "responsibleUnits", task.units(DutyRole.RESPONSIBLE));
    }

    private static void indicator(ObjectNode json, ReadIndicator read) {
        Indicator indicator = read.indicator();
        json.put("task", orNull(read.task())).put("text", indicator.wording()).put("value", indicator.value());
        json.put("valueMax", indicator.valueMax().orElse(null));
        json.put("unit", indicator.unit()).put("scale", orNull(indicator.scale()));
        json.put("comparator", indicator.comparison().sign());
    }

    private static void remark(ObjectNode json, Remark remark) {
        json.put("line", remark.line()).put("severity", remark.severity().mark()).put("message", remark.message());
    }

    private static void names(ObjectNode json, String key, List<String> names) {
        ArrayNode array = json.putArray(key);
        names.forEach(array::add);
    }

    @SuppressWarnings("NullAway") // JSON has a null where this program has none
    private static String orNull(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty()).orElse(null);
    }
}
