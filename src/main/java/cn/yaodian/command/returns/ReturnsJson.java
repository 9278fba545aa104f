package cn.yaodian.command.returns;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.change.FigureChange;
import cn.yaodian.domain.returns.change.PartChange;
import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.service.returns.MissingReturn;
import cn.yaodian.service.returns.ReadReturn;
import cn.yaodian.service.returns.ReadReturns;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Returns as JSON. Figures are texts, so that 0.1 stays 0.1; what is not there is null. */
final class ReturnsJson {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReturnsJson() {}

    static String missing(List<MissingReturn> missing, LocalDate day) {
        ArrayNode all = MAPPER.createArrayNode();
        for (MissingReturn one : missing) {
            all.addObject().put("plan", one.plan().toString()).put("unit", one.line().unit().name())
                    .put("matter", one.line().collection().matter())
                    .put("period", one.line().collection().period().key())
                    .put("due", one.line().collection().due().toString()).put("asOf", day.toString())
                    .put("lateDays", one.lateDays()).put("reminded", one.reminded())
                    .put("sentBack", one.line().submission().sentBack())
                    .put("remindable", one.remindable());
        }
        return text(all);
    }

    static String read(ReadReturns read) {
        ObjectNode all = MAPPER.createObjectNode();
        ArrayNode forms = all.putArray("returns");
        read.returns().forEach(form -> add(forms.addObject(), form));
        ArrayNode unread = all.putArray("unread");
        read.unread().forEach(file -> unread.addObject().put("file", file.file().toString())
                .put("code", file.failure().failure().code()));
        return text(all);
    }

    private static void add(ObjectNode json, ReadReturn form) {
        json.put("file", form.file().toString()).put("unit", form.unit().name())
                .put("period", form.collection().period().key()).put("matter", form.collection().matter())
                .put("state", form.submission().state().title()).put("readBefore", form.readBefore());
        ArrayNode changes = json.putArray("changes");
        form.changes().forEach(change -> add(changes.addObject(), change));
        add(json.putArray("refused"), form.refused());
        add(json.putArray("remarks"), form.remarks());
    }

    private static void add(ArrayNode json, List<RowRemark> remarks) {
        remarks.forEach(remark -> json.addObject().put("sheet", remark.row().sheet()).put("row", remark.row().row())
                .put("sentence", remark.sentence()));
    }

    private static void add(ObjectNode json, ReportChange change) {
        json.put("kind", change.kind().title()).put("task", change.task().place());
        change.verdict().causes().forEach(cause -> json.withArray("causes").add(cause.title()));
        change.place().ifPresent(place -> json.put("sheet", place.sheet()).put("row", place.row()));
        switch (change) {
            case PartChange part -> {
                json.set("said", report(part.said()));
                part.stored().ifPresent(stored -> json.set("stored", report(stored)));
                part.last().ifPresent(last -> json.set("last", report(last)));
            }
            case FigureChange figure -> {
                json.put("indicator", figure.indicator().name()).put("measure",
                        figure.indicator().measure().toString());
                json.set("said", reading(figure.said()));
                figure.stored().ifPresent(stored -> json.set("stored", reading(stored)));
                figure.last().ifPresent(last -> json.set("last", reading(last)));
                figure.doubts().stream().sorted().forEach(doubt -> json.withArray("doubts").add(doubt.name()));
            }
        }
    }

    private static JsonNode report(PartReport report) {
        return MAPPER.createObjectNode().put("progress", report.progress()).put("problems", report.problems())
                .put("nextSteps", report.nextSteps()).put("needsCoordination", report.needsCoordination())
                .put("completion", report.completion()).put("person", report.person()).put("phone", report.phone());
    }

    private static JsonNode reading(Reading reading) {
        return MAPPER.createObjectNode().put("inPeriod", reading.inPeriod().map(PlainFigure::text).orElse(null))
                .put("cumulative", reading.cumulative().map(PlainFigure::text).orElse(null));
    }

    private static String text(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
