package cn.yaodian.reading.page;

import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.text.TracedText;
import java.util.List;

/**
 * How a document shows where its paragraphs begin.
 *
 * @param indents whether it draws their first lines in
 * @param gaps    whether it leaves room between them
 * @param trails  whether its lines end in blanks that mean nothing
 */
record DocumentHabits(boolean indents, boolean gaps, boolean trails) {

    private static final double SHARE_INDENTED = 0.08;
    private static final double SHARE_OF_GAPS = 0.6;
    /** Words that a blank parts seldom stand just at a line's end. */
    private static final double SHARE_OF_TRAILING = 0.15;
    /** A distance between lines so many times the usual one parts paragraphs. */
    static final double WIDER = 1.3;

    static DocumentHabits of(List<PageItem.Text> lines) {
        int indented = 0;
        int ends = 0;
        int gaps = 0;
        int trailing = 0;
        for (int i = 0; i < lines.size(); i++) {
            PageItem.Text line = lines.get(i);
            trailing += line.line().blankEnd().isEmpty() ? 0 : 1;
            indented += Place.of(line).isIndented() ? 1 : 0;
            if (i + 1 < lines.size() && lines.get(i + 1).column().equals(line.column())
                    && line.line().right() < line.column().right() - 3 * line.column().size()) {
                ends++;
                gaps += isGap(line, lines.get(i + 1)) ? 1 : 0;
            }
        }
        return new DocumentHabits(indented > SHARE_INDENTED * lines.size(), ends > 2 && gaps > SHARE_OF_GAPS * ends,
                trailing > SHARE_OF_TRAILING * lines.size());
    }

    static boolean isGap(PageItem.Text above, PageItem.Text below) {
        return below.line().baseline() - above.line().baseline() > WIDER * above.column().leading();
    }

    static boolean isLabelled(String text) {
        return LabelReader.read(TracedText.of(text, 0)).isPresent();
    }
}
