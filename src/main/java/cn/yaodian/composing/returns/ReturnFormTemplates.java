package cn.yaodian.composing.returns;

import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.document.form.EntryColumn;
import cn.yaodian.document.form.FormEntry;
import cn.yaodian.document.form.FormEntry.Hint;
import cn.yaodian.document.form.FormWorkbook.FormExplanation;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.returns.form.FormColumn;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the form's template from JSON, and holds the one that the program brings along. */
public final class ReturnFormTemplates {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private ReturnFormTemplates() {}

    public static ReturnFormTemplate bundled() {
        try (InputStream in = ReturnFormTemplates.class.getResourceAsStream("return-form.json")) {
            return read(Objects.requireNonNull(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a template, UTF-8.
     *
     * @throws IOException if it cannot be read, or is none
     */
    public static ReturnFormTemplate read(InputStream in) throws IOException {
        return JSON.readValue(in, Written.class).template();
    }

    private record Written(String sheet, String title, String notice, String date, String footer,
            List<ReturnFormTemplate.Head> head, List<WrittenColumn> columns, String continued, String notes,
            String figureOnly,
            String none, String cut, int briefest, long largest, Map<Direction, String> targets,
            FormExplanation explanation) {

        ReturnFormTemplate template() {
            return new ReturnFormTemplate(sheet, title, notice, date, footer, head,
                    columns.stream().map(column -> column.column(largest)).toList(), continued, notes, figureOnly, none,
                    cut,
                    briefest, largest, targets, explanation);
        }
    }

    /** A column as the file has it. Of a hint and a refusal the first word is the title. */
    private record WrittenColumn(String key, String title, double width, @Nullable String align, boolean frozen,
            boolean optional, @Nullable List<String> choices, boolean strictly, @Nullable List<String> hint,
            @Nullable List<String> refusal) {

        ReturnFormTemplate.Column column(long largest) {
            FormColumn meant = FormColumn.ofKey(key)
                    .orElseThrow(() -> new IllegalArgumentException("no column " + key));
            FormEntry entry = choices != null
                    ? new FormEntry.Choice(choices, strictly, hint(hint), hint(refusal))
                    : meant.isFigure()
                            ? new FormEntry.Number(largest, hint(hint), hint(refusal))
                            : new FormEntry.Words(hint(hint));
            Align stands = align == null ? Align.LEFT : Align.valueOf(align.toUpperCase(Locale.ROOT));
            return new ReturnFormTemplate.Column(new EntryColumn(key, title, width, stands, entry, frozen), optional);
        }

        private static Hint hint(@Nullable List<String> words) {
            return words == null ? Hint.NONE : new Hint(words.getFirst(), words.getLast());
        }
    }
}
