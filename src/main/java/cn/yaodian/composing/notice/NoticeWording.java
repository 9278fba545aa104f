package cn.yaodian.composing.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The notice's fixed words, from the template. */
final class NoticeWording {

    private static final String TEMPLATE = "notice.properties";

    private final Properties wording = new Properties();

    NoticeWording() {
        try (InputStream in = NoticeWording.class.getResourceAsStream(TEMPLATE);
                Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            wording.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param bodyName with or without the word that the template adds */
    String letterhead(String bodyName) {
        String suffix = fill("letterhead", "");
        return bodyName.isEmpty() || bodyName.endsWith(suffix) ? bodyName : fill("letterhead", bodyName);
    }

    String title(String planTitle) {
        return fill("title", planTitle);
    }

    String cover(String planTitle) {
        return fill("cover", planTitle);
    }

    String date(LocalDate date) {
        return fill("date", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** @param parts of one role each, see {@link #dutyPart} */
    String duties(List<String> parts) {
        return fill("duties", String.join(fill("duties.between.parts"), parts));
    }

    String dutyPart(String role, List<String> units) {
        return fill("duties.part", role, String.join(fill("duties.between.units"), units));
    }

    /** A title that already ends in a mark of its own gets no full stop. */
    String lead(String title) {
        boolean closed = title.isEmpty() || "。？！：；…".indexOf(title.charAt(title.length() - 1)) >= 0;
        return closed ? title : fill("lead", title);
    }

    String number(String label) {
        return label.isEmpty() ? "" : fill(label.endsWith(".") ? "number.dotted" : "number", label);
    }

    private String fill(String key, Object... arguments) {
        String text = Objects.requireNonNull(wording.getProperty(key), key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
