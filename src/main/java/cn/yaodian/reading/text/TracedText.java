package cn.yaodian.reading.text;

import java.util.Arrays;

/** Text of which each character knows its index in the source. Immutable; cutting and joining keep the indices. */
public final class TracedText implements CharSequence {

    public static final TracedText EMPTY = new TracedText("", new int[0]);

    private final String text;
    private final int[] origins;

    private TracedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Text that stands in the source from the given index on, character by character. */
    public static TracedText of(String text, int start) {
        int[] origins = new int[text.length()];
        Arrays.setAll(origins, i -> start + i);
        return new TracedText(text, origins);
    }

    /** Index in the source of the character at the given place, -1 for one that does not stand there. */
    public int origin(int index) {
        return origins[index];
    }

    /** Index in the source of the first character that stands there, 0 where none does. */
    public int firstOrigin() {
        return Arrays.stream(origins).filter(origin -> origin >= 0).findFirst().orElse(0);
    }

    /** Index in the source of the last character that stands there, 0 where none does. */
    public int lastOrigin() {
        for (int i = origins.length - 1; i >= 0; i--) {
            if (origins[i] >= 0) {
                return origins[i];
            }
        }
        return 0;
    }

    /** The least index in the source that one of its characters has, 0 where none stands there. */
    public int firstPlace() {
        return Arrays.stream(origins).filter(origin -> origin >= 0).min().orElse(0);
    }

    /** The greatest index in the source that one of its characters has, 0 where none stands there. */
    public int lastPlace() {
        return Arrays.stream(origins).max().stream().map(last -> Math.max(0, last)).findFirst().orElse(0);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public TracedText subSequence(int start, int end) {
        return start == end
                ? EMPTY
                : new TracedText(text.substring(start, end), Arrays.copyOfRange(origins, start, end));
    }

    public TracedText from(int start) {
        return subSequence(start, length());
    }

    public TracedText to(int end) {
        return subSequence(0, end);
    }

    /** Without the blanks at both ends. */
    public TracedText strip() {
        int start = 0;
        int end = length();
        while (start < end && Glyphs.isBlank(charAt(start))) {
            start++;
        }
        while (end > start && Glyphs.isBlank(charAt(end - 1))) {
            end--;
        }
        return subSequence(start, end);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Puts pieces of traced text together. Not for several threads. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] origins = new int[32];

        public Builder append(char c, int origin) {
            if (text.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[text.length()] = origin;
            text.append(c);
            return this;
        }

        public Builder append(TracedText piece) {
            for (int i = 0; i < piece.length(); i++) {
                append(piece.charAt(i), piece.origin(i));
            }
            return this;
        }

        /** A blank that does not stand in the source. */
        public Builder appendBlank() {
            return append(' ', -1);
        }

        public int length() {
            return text.length();
        }

        public TracedText build() {
            return text.isEmpty() ? EMPTY : new TracedText(text.toString(), Arrays.copyOf(origins, text.length()));
        }
    }
}
