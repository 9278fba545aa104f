package cn.yaodian.reading.word;

import java.util.Locale;
import java.util.Optional;

/** What the names say that Word and WPS give to their own styles, in English and in Chinese. */
public final class StyleNames {

    private StyleNames() {}

    /** 1 for heading 1 or 标题 1; nothing for a style of another name. */
    public static Optional<Integer> headingLevel(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String digit = lower.startsWith("heading")
                ? lower.substring(7).strip()
                : lower.startsWith("标题") ? lower.substring(2).strip() : "";
        return digit.length() == 1 && digit.charAt(0) >= '1' && digit.charAt(0) <= '9'
                ? Optional.of(digit.charAt(0) - '0')
                : Optional.empty();
    }

    /** Whether paragraphs of the style are entries of a table of contents: toc 1, 目录 1. */
    public static boolean isContents(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("toc ") || name.startsWith("目录");
    }
}
