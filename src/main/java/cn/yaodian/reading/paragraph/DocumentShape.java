package cn.yaodian.reading.paragraph;

import cn.yaodian.reading.line.Line;
import java.util.Arrays;
import java.util.List;

/**
 * How a source sets its lines.
 *
 * @param wrapWidth width at which lines are cut, in Chinese characters; 0 where a line is a paragraph
 * @param indents   whether paragraphs are drawn in
 */
record DocumentShape(double wrapWidth, boolean indents) {

    private static final int FEWEST_LINES = 6;
    private static final double NARROWEST = 14;
    private static final double WIDEST = 60;
    /** A line cut at the margin may be shorter by what kinsoku pushed to the next one. */
    private static final double SLACK = 2;
    private static final double SHARE_OF_FULL_LINES = 0.4;
    private static final double SHARE_OF_INDENTED = 0.1;

    static DocumentShape of(List<Line> lines) {
        List<Line> text = lines.stream().filter(line -> !line.isRow()).toList();
        if (text.isEmpty()) {
            return new DocumentShape(0, false);
        }
        double[] widths = text.stream().mapToDouble(Line::width).sorted().toArray();
        double wide = widths[(int) ((widths.length - 1) * 0.9)];
        long full = Arrays.stream(widths).filter(width -> Math.abs(width - wide) <= SLACK).count();
        boolean wraps = text.size() >= FEWEST_LINES && wide >= NARROWEST && wide <= WIDEST
                && widths[widths.length - 1] <= wide + 2 * SLACK + wide / 4
                && full >= SHARE_OF_FULL_LINES * widths.length;
        long indented = text.stream().filter(line -> line.form().indented()).count();
        return new DocumentShape(wraps ? wide : 0, indented >= SHARE_OF_INDENTED * text.size());
    }

    boolean wraps() {
        return wrapWidth > 0;
    }

    boolean isFull(Line line) {
        return wraps() && line.width() >= wrapWidth - SLACK;
    }
}
