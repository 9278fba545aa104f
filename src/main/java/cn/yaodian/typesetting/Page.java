package cn.yaodian.typesetting;

import java.util.List;

/**
 * One page as it is printed. Preview, PDF, OFD and printer paint the same one.
 *
 * @param width   of the sheet in points
 * @param height  of the sheet in points
 * @param anchors where the blocks that bear an anchor begin, downward
 * @param parts   what the marks are, in their order; together they hold as many marks as the page has
 */
public record Page(int number, double width, double height, List<Mark> marks, List<Anchor> anchors, List<Part> parts) {

    /** @param key as in {@link cn.yaodian.document.Block#anchor()}; @param top of its first line, in points */
    public record Anchor(String key, double top) {}

    public Page {
        marks = List.copyOf(marks);
        anchors = List.copyOf(anchors);
        parts = List.copyOf(parts);
        int held = parts.stream().mapToInt(Part::marks).sum();
        if (held != marks.size()) {
            throw new IllegalArgumentException(marks.size() + " marks, " + held + " in parts");
        }
    }
}
