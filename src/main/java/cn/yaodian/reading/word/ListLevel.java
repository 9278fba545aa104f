package cn.yaodian.reading.word;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the nine levels of a list.
 *
 * @param start         the first number
 * @param format        by its name in ECMA-376, 17.18.59
 * @param pattern       of the label, in which %1 to %9 stand for the numbers of the levels
 * @param parted        whether a tab or blank stands between the label and the text
 * @param legal         whether the numbers of all levels are printed in Arabic figures (17.9.4)
 * @param restartsAfter how many of the levels above begin this one anew when they go on: 0 for none; usually all
 * @param indented      whether its paragraphs' first lines are drawn in, if the level says so
 */
public record ListLevel(int start, String format, String pattern, boolean parted, boolean legal, int restartsAfter,
        Optional<Boolean> indented) {

    public ListLevel {
        Objects.requireNonNull(format);
        Objects.requireNonNull(pattern);
        Objects.requireNonNull(indented);
    }

    boolean isBullet() {
        return format.equals(NumberFormat.BULLET);
    }

    ListLevel startingAt(int other) {
        return new ListLevel(other, format, pattern, parted, legal, restartsAfter, indented);
    }
}
