package cn.yaodian.domain.number;

/**
 * Numbers that were passed over or set free, first and last included.
 */
public record NumberGap(int from, int to) {

    public NumberGap {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("no gap: " + from + " to " + to);
        }
    }

    public int size() {
        return to - from + 1;
    }

    public boolean contains(int number) {
        return from <= number && number <= to;
    }
}
