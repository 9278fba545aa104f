package cn.yaodian.typesetting;

import java.util.List;

/**
 * One page as it is printed. Preview, PDF, OFD and printer paint the same one.
 *
 * @param width   of the sheet in points
 * @param height  of the sheet in points
 * @param anchors where the blocks that bear an anchor begin, downward
 */
public record Page(int number, double width, double height, List<Mark> marks, List<Anchor> anchors) {

    /** @param key as in {@link cn.yaodian.document.Block#anchor()}; @param top of its first line, in points */
    public record Anchor(String key, double top) {}

    public Page {
        marks = List.copyOf(marks);
        anchors = List.copyOf(anchors);
    }
}
