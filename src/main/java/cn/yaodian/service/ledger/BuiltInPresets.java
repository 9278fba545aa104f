package cn.yaodian.service.ledger;

import cn.yaodian.domain.progress.PeriodKind;
import cn.yaodian.domain.returns.ReturnPreset;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The ways of asking for returns that the program brings along (source: practice of city offices). */
final class BuiltInPresets {

    private static final String RESOURCE = "return-presets.json";

    private BuiltInPresets() {}

    static List<ReturnPreset> all() {
        JsonMapper json = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        try (InputStream in = Objects.requireNonNull(BuiltInPresets.class.getResourceAsStream(RESOURCE))) {
            return Stream.of(json.readValue(in, Written[].class)).map(Written::preset).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Written(String key, String name, PeriodKind kind, int monthsAfter, int dueDay, String matter) {

        ReturnPreset preset() {
            return new ReturnPreset(key, name, kind, monthsAfter, dueDay, matter, "");
        }
    }
}
