package cn.yaodian.ui.manuscript.editor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a manuscript's body or of one of its annexes, as anchors name it: body:12, annex1:3.
 *
 * @param part 0 for the body, from 1 for the annexes
 * @param line from 1
 */
public record TextPlace(int part, int line) {

    private static final Pattern ANCHOR = Pattern.compile("(?:body|annex(\\d{1,6})):(\\d{1,9})");

    /** The place that an anchor names; empty for an anchor of another kind. */
    public static Optional<TextPlace> of(String anchor) {
        Matcher found = ANCHOR.matcher(anchor);
        return found.matches()
                ? Optional.of(new TextPlace(found.group(1) == null ? 0 : Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    public String anchor() {
        return (part == 0 ? "body:" : "annex" + part + ":") + line;
    }

    /** Whether this is the same part, and not below the other line. */
    boolean isNotBelow(TextPlace other) {
        return part == other.part && line <= other.line;
    }
}
