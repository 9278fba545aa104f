package cn.yaodian.command.number;

import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberGap;
import cn.yaodian.service.number.SeriesSheet;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The register as JSON: one object a series. */
final class RegisterJson {

    private RegisterJson() {}

    static String of(List<SeriesSheet> sheets) {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ArrayNode all = mapper.createArrayNode();
        for (SeriesSheet sheet : sheets) {
            ObjectNode series = all.addObject().put("word", sheet.series().word()).put("year", sheet.series().year())
                    .put("run", sheet.series().run().name()).put("first", sheet.first()).put("next", sheet.next());
            ArrayNode numbers = series.putArray("numbers");
            sheet.entries().forEach(entry -> add(numbers.addObject(), entry));
            ArrayNode gaps = series.putArray("gaps");
            for (NumberGap gap : sheet.gaps()) {
                gaps.addObject().put("from", gap.from()).put("to", gap.to());
            }
        }
        try {
            return mapper.writeValueAsString(all);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void add(ObjectNode number, NumberEntry entry) {
        number.put("number", entry.number().text()).put("serial", entry.number().serial());
        entry.number().total().ifPresentOrElse(total -> number.put("total", total), () -> number.putNull("total"));
        number.put("state", entry.state().title()).put("title", entry.holder().title())
                .put("date", entry.holder().date().map(LocalDate::toString).orElse(null))
                .put("reason", entry.reason()).put("by", entry.by()).put("at", entry.at().toString());
    }
}
