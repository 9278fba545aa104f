package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line as it stands on a page, gathered from the marks that share a baseline.
 *
 * @param left  edge of its first character
 * @param right edge of its last visible character, by the metrics it was set with
 */
record SetLine(String text, double baseline, double left, double right, double size, List<Double> xs) {

    /** From above; the page number, which stands below the text area, is left out. */
    static List<SetLine> of(Page page, TypeMetrics metrics) {
        Map<Double, List<Mark.Text>> byBaseline = new TreeMap<>();
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Text text && text.baseline() < Sheet.BOTTOM) {
                byBaseline.computeIfAbsent(text.baseline(), y -> new ArrayList<>()).add(text);
            }
        }
        return byBaseline.values().stream().map(marks -> line(marks, metrics)).toList();
    }

    private static SetLine line(List<Mark.Text> marks, TypeMetrics metrics) {
        StringBuilder text = new StringBuilder();
        List<Double> xs = new ArrayList<>();
        double right = 0;
        for (Mark.Text mark : marks) {
            int[] codePoints = mark.text().codePoints().toArray();
            double em = mark.size() == Sheet.SIZE_3 ? Sheet.CELL : mark.size() * mark.stretch();
            for (int i = 0; i < codePoints.length; i++) {
                text.appendCodePoint(codePoints[i]);
                xs.add(mark.xs().get(i));
                if (!Character.isWhitespace(codePoints[i])) {
                    right = Math.max(right, mark.xs().get(i) + metrics.advance(mark.typeface(), codePoints[i]) * em);
                }
            }
        }
        Mark.Text first = marks.getFirst();
        return new SetLine(text.toString(), first.baseline(), xs.getFirst(), right, first.size(), xs);
    }
}
