package cn.yaodian.reading.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures as they stand in the attributes of OFD, parted by blanks. What is no figure counts as 0. */
public final class Figures {

    /** No list of coordinates that a person's document has is longer. */
    private static final int MOST = 1 << 20;

    private Figures() {}

    public static List<Double> of(String text) {
        List<Double> figures = new ArrayList<>();
        for (String word : words(text)) {
            figures.add(of(word, 0));
        }
        return figures;
    }

    /** Words parted by blanks and commas, in order. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() < MOST; i++) {
            boolean blank = i == text.length() || text.charAt(i) <= ' ' || text.charAt(i) == ',';
            if (blank && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }

    public static double of(String text, double otherwise) {
        return parse(text).orElse(otherwise);
    }

    static Optional<Double> parse(String text) {
        try {
            double figure = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
            return Double.isFinite(figure) ? Optional.of(figure) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
