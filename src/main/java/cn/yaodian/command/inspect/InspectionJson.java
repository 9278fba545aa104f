package cn.yaodian.command.inspect;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Finding;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.finding.Place;
import cn.yaodian.inspection.finding.Verdict;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The JSON object that scripts rely on: its keys are always there and change only by addition. Lengths are mm. */
final class InspectionJson {

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    String write(Path file, Inspection inspection) {
        ObjectNode json = mapper.createObjectNode();
        json.put("file", file.toString()).put("format", inspection.format().name())
                .put("basis", inspection.basis().name()).put("pages", inspection.pages())
                .put("verdict", inspection.verdict().name());
        ObjectNode counts = json.putObject("counts");
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.name(), inspection.count(verdict));
        }
        ArrayNode remarks = json.putArray("remarks");
        inspection.remarks().forEach(remarks::add);
        ArrayNode clauses = json.putArray("clauses");
        for (Clause clause : Clause.values()) {
            ObjectNode node = clauses.addObject().put("number", clause.number()).put("element", clause.element())
                    .put("clause", clause.name()).put("verdict", inspection.verdict(clause).name());
            ArrayNode findings = node.putArray("findings");
            inspection.of(clause).forEach(finding -> finding(findings.addObject(), finding));
        }
        try {
            return mapper.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void finding(ObjectNode json, Finding finding) {
        json.put("aspect", finding.aspect()).put("verdict", finding.verdict().name())
                .put("measured", finding.measured()).put("wanted", finding.wanted()).put("by", finding.by())
                .put("sentence", finding.sentence());
        json.set("place", finding.place().map(InspectionJson::place).orElse(null));
    }

    private static ObjectNode place(Place place) {
        ObjectNode json = new ObjectMapper().createObjectNode().put("page", place.page());
        json.put("left", tenth(place.box().left())).put("top", tenth(place.box().top()))
                .put("right", tenth(place.box().right())).put("bottom", tenth(place.box().bottom()));
        return json;
    }

    private static double tenth(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
