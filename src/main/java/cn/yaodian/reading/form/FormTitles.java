package cn.yaodian.reading.form;

import cn.yaodian.domain.returns.form.FormColumn;
import cn.yaodian.domain.returns.form.FormMarks;
import cn.yaodian.reading.text.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the columns of a form are called: by the form itself, then by custom. */
final class FormTitles {

    private static final Words NOTES = Words.named("form-note-columns");
    private static final Map<FormColumn, List<String>> CUSTOM = custom();

    private final Map<String, FormColumn> exact = new HashMap<>();
    private final Map<FormColumn, Set<String>> titles = new EnumMap<>(FormColumn.class);

    FormTitles(HiddenWords hidden) {
        for (FormColumn column : FormColumn.values()) {
            hidden.first(FormMarks.COLUMN + column.key()).ifPresent(title -> put(column, title));
        }
        CUSTOM.forEach((column, words) -> words.forEach(word -> put(column, word)));
    }

    private void put(FormColumn column, String title) {
        exact.putIfAbsent(plain(title), column);
        titles.computeIfAbsent(column, _ -> new LinkedHashSet<>()).add(plain(title));
    }

    Optional<FormColumn> exactly(String heading) {
        return Optional.ofNullable(exact.get(plain(heading)));
    }

    /** The column that says what was wrong in an earlier round; more may stand behind its name. */
    static boolean isNotes(String heading) {
        return NOTES.anyIn(heading.lines().findFirst().orElse(""));
    }

    /** Slightly renamed: 本期进展情况, 本期 进展（必填）. */
    boolean isLike(FormColumn column, String heading) {
        String words = plain(heading);
        return words.length() > 1 && titles.getOrDefault(column, Set.of()).stream()
                .anyMatch(title -> title.length() > 1 && (words.contains(title) || title.contains(words)));
    }

    /** Without blanks, brackets with what is in them, and marks. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("[(（\\[【][^)）\\]】]*[)）\\]】]", "")
                .replaceAll("[\\s\\p{P}\\p{S}]+", "");
    }

    private static Map<FormColumn, List<String>> custom() {
        Map<FormColumn, List<String>> words = new EnumMap<>(FormColumn.class);
        try (InputStream in = FormTitles.class.getResourceAsStream("/cn/yaodian/reading/words/form-columns.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> {
                List<String> parts = List.of(line.split("\\s+"));
                words.put(FormColumn.ofKey(parts.getFirst()).orElseThrow(), parts.subList(1, parts.size()));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
