package cn.yaodian.composing.column;

import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportField;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads presets from JSON, and holds those that the program brings along (sources: practice of city offices). */
public final class TablePresets {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private TablePresets() {}

    /** 任务分解表. */
    public static TablePreset taskBreakdown() {
        return bundled("task-breakdown.json");
    }

    /** 督导检查单. */
    public static TablePreset checklist() {
        return bundled("checklist.json");
    }

    private static TablePreset bundled(String resource) {
        try (InputStream in = TablePresets.class.getResourceAsStream(resource)) {
            return read(Objects.requireNonNull(in, resource));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads one preset, UTF-8.
     *
     * @throws IOException if it cannot be read, or is no preset
     */
    public static TablePreset read(InputStream in) throws IOException {
        return JSON.readValue(in, Written.class).preset();
    }

    /** A preset as its file has it; what a file leaves out is empty. */
    private record Written(String name, String title, @Nullable String subtitle, @Nullable String all,
            @Nullable String deadline, List<WrittenColumn> columns, @Nullable List<ReportField> fields,
            @Nullable List<ReportField> signatures, @Nullable List<String> notes) {

        TablePreset preset() {
            return new TablePreset(name, title, orEmpty(subtitle), orEmpty(all), orEmpty(deadline),
                    columns.stream().map(WrittenColumn::column).toList(), orEmpty(fields), orEmpty(signatures),
                    orEmpty(notes));
        }
    }

    private record WrittenColumn(String key, String title, double width, @Nullable String align,
            @Nullable String value, @Nullable String text, @Nullable List<String> replaces) {

        PlanColumn column() {
            ReportColumn.Align stands = align == null
                    ? ReportColumn.Align.LEFT
                    : ReportColumn.Align.valueOf(align.toUpperCase(Locale.ROOT));
            return new PlanColumn(new ReportColumn(key, title, width, stands),
                    PlanValue.named(value == null ? key : value), orEmpty(text), orEmpty(replaces));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
