package cn.yaodian.composing.manuscript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a manuscript that has lines: its body, or one of its annexes.
 *
 * @param index 0 for the body, from 1 for the annexes
 */
public record Part(int index) {

    public static final Part BODY = new Part(0);
    private static final Pattern ANCHOR = Pattern.compile("(?:body|annex(\\d{1,6})):(\\d{1,9})");

    public Part {
        if (index < 0) {
            throw new IllegalArgumentException("part " + index);
        }
    }

    /** @param number from 1 */
    public static Part annex(int number) {
        return new Part(number);
    }

    /**
     * The anchor of what is made of a line, for following the caret: body:12, annex1:3.
     *
     * @param line from 1
     */
    public String anchor(int line) {
        return (index == 0 ? "body:" : "annex" + index + ":") + line;
    }

    /** The part that an anchor names; empty for an anchor of another kind. */
    public static Optional<Part> of(String anchor) {
        Matcher found = ANCHOR.matcher(anchor);
        return found.matches()
                ? Optional.of(new Part(found.group(1) == null ? 0 : Integer.parseInt(found.group(1))))
                : Optional.empty();
    }

    /** The line that an anchor names, from 1; 0 for an anchor of another kind. */
    public static int line(String anchor) {
        Matcher found = ANCHOR.matcher(anchor);
        return found.matches() ? Integer.parseInt(found.group(2)) : 0;
    }
}
