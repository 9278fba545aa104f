package cn.yaodian.reading.ofd;

import java.util.List;

/**
 * How far each character stands from the one before (DeltaX, DeltaY). A run of equal distances is written {@code g 5 3.2}:
 * five times 3.2. Nothing is unrolled, for a small file may promise billions.
 */
public final class Offsets {

    private final List<String> words;
    private int next;
    private long left;
    private double value;
    private final boolean given;

    private Offsets(List<String> words) {
        this.words = words;
        this.given = !words.isEmpty();
    }

    public static Offsets of(String attribute) {
        return new Offsets(Figures.words(attribute));
    }

    /** Whether any distance is given. */
    public boolean isGiven() {
        return given;
    }

    /** The next distance; the last one again where too few are given, 0 where none is. */
    public double next() {
        while (left == 0 && next < words.size()) {
            if (words.get(next).equalsIgnoreCase("g") && next + 2 < words.size()) {
                left = (long) Math.max(0, Figures.of(words.get(next + 1), 0));
                value = left > 0 ? Figures.of(words.get(next + 2), 0) : value;
                next += 3;
            } else {
                left = 1;
                value = Figures.of(words.get(next), 0);
                next++;
            }
        }
        left = Math.max(0, left - 1);
        return value;
    }
}
