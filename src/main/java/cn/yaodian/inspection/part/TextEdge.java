package cn.yaodian.inspection.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the right edge of a document's own text area. */
final class TextEdge {

    private static final int FULL_ROW = 20;
    private static final double FILLED = 0.3;

    private TextEdge() {}

    /** Where most full lines of upright sheets end; nothing where there are none. */
    static Optional<Double> right(Parts parts) {
        Map<Double, Integer> ends = new HashMap<>();
        List<TextRow> rows = new ArrayList<>();
        List<TextRow> text = parts.text();
        for (int i = 0; i + 1 < text.size(); i++) {
            TextRow row = text.get(i);
            // A line is full where the next one goes on at the edge.
            boolean goesOn = text.get(i + 1).left() - parts.textLeft() < 1;
            if (goesOn && row.glyphs().size() >= FULL_ROW && Math.abs(row.size() - parts.bodySize()) < 1
                    && !parts.page(row.page()).page().isAcross()) {
                rows.add(row);
                ends.merge(Math.round(row.right() * 4) / 4.0, 1, Integer::sum);
            }
        }
        Optional<Map.Entry<Double, Integer>> most = ends.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        // Lines that are not filled end anywhere; then the longest shows the edge best.
        boolean filled = most.isPresent() && most.get().getValue() >= FILLED * rows.size();
        return filled ? most.map(Map.Entry::getKey) : rows.stream().map(TextRow::right).max(Double::compare);
    }
}
