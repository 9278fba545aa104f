package cn.yaodian.reading.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Automatic numbers: labels that stand nowhere in the text and are counted paragraph by paragraph (ECMA-376, 17.9). For
 * one document, whose paragraphs are asked for in their order.
 */
public final class ListNumbers {

    /** How many levels a list has. */
    public static final int LEVELS = 9;

    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    /** A list as paragraphs name it; lists of one definition count on together. */
    private static final class NumberedList {
        private final int definition;
        private final Map<Integer, ListLevel> levels;
        private final Map<Integer, Integer> starts;
        private boolean begun;

        NumberedList(int definition, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
            this.definition = definition;
            this.levels = new HashMap<>(levels);
            this.starts = starts;
            starts.forEach((level, start) -> this.levels.computeIfPresent(level, (k, old) -> old.startingAt(start)));
        }
    }

    private final Map<Integer, NumberedList> lists = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();

    /**
     * Makes a list known.
     *
     * @param number     by which paragraphs name it
     * @param definition that it shares its counting with others by
     * @param levels     by their index from 0
     * @param starts     levels that begin anew with this list, and with which number
     */
    public void add(int number, int definition, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
        lists.put(number, new NumberedList(definition, levels, Map.copyOf(starts)));
    }

    /** How a level of a list is defined, if it is. */
    public Optional<ListLevel> level(int number, int level) {
        return Optional.ofNullable(lists.get(number)).map(list -> list.levels.get(level));
    }

    /** The label of the next paragraph of this list, as printed; empty for a bullet or an unknown list. */
    public String label(int number, int level) {
        NumberedList list = lists.get(number);
        ListLevel own = list == null ? null : list.levels.get(level);
        if (list == null || own == null || level < 0 || level >= LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list.definition, ListNumbers::notBegun);
        if (!list.begun) {
            list.begun = true;
            list.starts.keySet().stream().filter(at -> at >= 0 && at < LEVELS).forEach(at -> counts[at] = NOT_BEGUN);
        }
        counts[level] = counts[level] == NOT_BEGUN ? own.start() : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            ListLevel below = list.levels.get(deeper);
            if (below == null || level < below.restartsAfter()) {
                counts[deeper] = NOT_BEGUN;
            }
        }
        return own.isBullet() ? "" : label(list, own, counts);
    }

    private static int[] notBegun(int definition) {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, NOT_BEGUN);
        return counts;
    }

    /** Fills the numbers in for %1 to %9, and parts the label from the text where they would run into each other. */
    private static String label(NumberedList list, ListLevel level, int[] counts) {
        StringBuilder text = new StringBuilder();
        String pattern = level.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int of = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (of >= 0 && of < LEVELS) {
                text.append(number(list, level, of, counts));
                i++;
            } else {
                text.append(c);
            }
        }
        String label = text.toString().strip();
        boolean closed = !label.isEmpty() && "、）)".indexOf(label.charAt(label.length() - 1)) >= 0;
        return label.isEmpty() || closed && !level.parted() ? label : label + " ";
    }

    private static String number(NumberedList list, ListLevel level, int of, int[] counts) {
        ListLevel counted = list.levels.getOrDefault(of, level);
        int number = counts[of] == NOT_BEGUN ? counted.start() : counts[of];
        boolean arabic = level.legal() && !counted.format().startsWith(NumberFormat.DECIMAL_ZERO);
        return NumberFormat.format(arabic ? NumberFormat.DECIMAL : counted.format(), number);
    }
}
