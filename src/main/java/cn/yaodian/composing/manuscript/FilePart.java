package cn.yaodian.composing.manuscript;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a manuscript's text file: what stands between two names in black brackets.
 *
 * @param name     正文, 附件; empty for what stands before the first one
 * @param manner   in brackets behind the name: 横排; empty for none
 * @param argument behind the colon; empty for none
 * @param line     of its name, from 1
 * @param lines    below the name, without blank ones at either end
 */
record FilePart(String name, String manner, String argument, int line, List<String> lines) {

    private static final Pattern NAME = Pattern
            .compile("【(版头|标题|主送|正文|附件|印发|参加人员|落款|版记)(?:（(横排)）)?(?:：(.*))?】[\\s　]*");
    private static final Pattern ESCAPED = Pattern.compile("\\\\+" + NAME);
    private static final Pattern FIELD = Pattern.compile("[\\s　]*([^：:\\s　]{1,12})[：:](.*)");

    /** A field of a part. @param line from 1 */
    record Field(String name, String value, int line) {}

    static List<FilePart> in(String text) {
        List<String> all = BodyReader.lines(text.startsWith("\ufeff") ? text.substring(1) : text);
        List<FilePart> parts = new ArrayList<>();
        FilePart open = new FilePart("", "", "", 0, List.of());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Matcher named = NAME.matcher(all.get(i));
            if (named.matches()) {
                parts.add(open.with(lines));
                lines.clear();
                open = new FilePart(named.group(1), or(named.group(2)), or(named.group(3)), i + 1, List.of());
            } else {
                String line = all.get(i);
                lines.add(ESCAPED.matcher(line).matches() ? line.substring(1) : line);
            }
        }
        parts.add(open.with(lines));
        return parts;
    }

    private static String or(@Nullable String found) {
        return found == null ? "" : found.strip();
    }

    /** A line as it stands in a file, so that it is not taken for the name of a part. */
    static String escaped(String line) {
        return NAME.matcher(line).matches() || ESCAPED.matcher(line).matches() ? "\\" + line : line;
    }

    private FilePart with(List<String> found) {
        int from = 0;
        int to = found.size();
        while (from < to && found.get(from).isBlank()) {
            from++;
        }
        while (to > from && found.get(to - 1).isBlank()) {
            to--;
        }
        return new FilePart(name, manner, argument, line + from, List.copyOf(found.subList(from, to)));
    }

    String text() {
        return String.join("\n", lines);
    }

    /** All names on its lines. */
    List<String> names() {
        return lines.stream().map(FilePart::withoutColon).flatMap(found -> Names.split(found).stream()).toList();
    }

    private static String withoutColon(String line) {
        String stripped = line.strip();
        return stripped.endsWith("：") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** @throws FailureException {@link Failure#TEMPLATE_UNREADABLE} for a line that is no field */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher field = FIELD.matcher(lines.get(i));
            if (field.matches()) {
                fields.add(new Field(field.group(1), field.group(2).strip(), line + i + 1));
            } else if (!lines.get(i).isBlank()) {
                throw unreadable(line + i + 1, lines.get(i).strip());
            }
        }
        return fields;
    }

    /** The value of a field; empty where it is left out. */
    String value(String field) {
        return values(field).findFirst().orElse("");
    }

    List<String> list(String field) {
        return values(field).flatMap(value -> Names.split(value).stream()).toList();
    }

    private Stream<String> values(String field) {
        return fields().stream().filter(found -> found.name().equals(field)).map(Field::value);
    }

    /** The first field by another name than these. */
    Optional<Field> other(List<String> known) {
        return fields().stream().filter(field -> !known.contains(field.name())).findFirst();
    }

    static FailureException unreadable(int line, String words) {
        return new FailureException(Failure.TEMPLATE_UNREADABLE, line, words);
    }
}
