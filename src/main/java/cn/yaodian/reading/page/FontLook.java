package cn.yaodian.reading.page;

import java.util.List;
import java.util.Locale;

/** What a font's name says of its looks. */
public final class FontLook {

    private static final List<String> BOLD = List.of("bold", "heavy", "black", "cuhei", "粗");

    private FontLook() {}

    public static boolean isBold(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return BOLD.stream().anyMatch(small::contains);
    }
}
