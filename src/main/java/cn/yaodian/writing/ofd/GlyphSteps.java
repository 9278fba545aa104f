package cn.yaodian.writing.ofd;

import cn.yaodian.typesetting.Mark;
import java.util.List;

/**
 * Where the characters of a mark stand within its object, as OFD writes it: the first, and the distance of each further
 * one from the one before, runs of equal distances as {@code g 5 5.57}.
 */
record GlyphSteps(String first, String deltas) {

    private static final int SHORTEST_RUN = 3;

    /** @param aside distance of the first character from the object's left edge on the page, in points */
    static GlyphSteps of(Mark.Text text, double aside) {
        double stretch = text.stretch();
        List<Double> xs = text.xs();
        long[] places = new long[xs.size()];
        for (int i = 0; i < places.length; i++) {
            // Each place is rounded by itself: roundings of distances would add up along the line.
            places[i] = Millimetres.units((xs.get(i) - xs.getFirst() + aside) / stretch);
        }
        StringBuilder deltas = new StringBuilder();
        int at = 1;
        while (at < places.length) {
            long step = places[at] - places[at - 1];
            int end = at + 1;
            while (end < places.length && places[end] - places[end - 1] == step) {
                end++;
            }
            append(deltas, end - at, Millimetres.text(step));
            at = end;
        }
        return new GlyphSteps(Millimetres.text(places[0]), deltas.toString());
    }

    private static void append(StringBuilder deltas, int count, String step) {
        String run = count < SHORTEST_RUN ? (step + " ").repeat(count).strip() : "g " + count + " " + step;
        deltas.append(deltas.isEmpty() ? "" : " ").append(run);
    }
}
