package cn.yaodian.storage.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Numbers that put siblings in order, with room between them, so that moving one of a thousand writes one row. Numbers
 * are only compared, never shown.
 */
final class SparsePositions {

    static final long STEP = 1L << 20;

    private SparsePositions() {}

    /**
     * @param wanted the siblings in the order they are to have
     * @param stored the numbers that some of them have; as many as possible are kept
     * @return a number for each, going up
     */
    static Map<UUID, Long> place(List<UUID> wanted, Map<UUID, Long> stored) {
        Set<UUID> staying = longestInOrder(wanted, stored);
        Map<UUID, Long> placed = new HashMap<>();
        int from = 0;
        while (from < wanted.size()) {
            if (staying.contains(wanted.get(from))) {
                placed.put(wanted.get(from), stored.getOrDefault(wanted.get(from), 0L));
                from++;
                continue;
            }
            int to = from;
            while (to < wanted.size() && !staying.contains(wanted.get(to))) {
                to++;
            }
            if (!placeBetween(wanted, from, to, stored, placed)) {
                return evenly(wanted);
            }
            from = to;
        }
        return placed;
    }

    private static boolean placeBetween(List<UUID> wanted, int from, int to, Map<UUID, Long> stored,
            Map<UUID, Long> placed) {
        int places = to - from + 1;
        boolean first = from == 0;
        boolean last = to == wanted.size();
        long upper = last ? 0 : stored.getOrDefault(wanted.get(to), 0L);
        long lower = first ? upper - places * STEP : placed.getOrDefault(wanted.get(from - 1), 0L);
        long gap = last ? STEP : (upper - lower) / places;
        for (int i = from; i < to; i++) {
            placed.put(wanted.get(i), lower + gap * (i - from + 1));
        }
        return gap > 0;
    }

    private static Map<UUID, Long> evenly(List<UUID> wanted) {
        Map<UUID, Long> placed = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            placed.put(wanted.get(i), (i + 1) * STEP);
        }
        return placed;
    }

    /** The longest rising subsequence: the most that can stay where they are. */
    private static Set<UUID> longestInOrder(List<UUID> wanted, Map<UUID, Long> stored) {
        List<UUID> known = wanted.stream().filter(stored::containsKey).toList();
        int[] previous = new int[known.size()];
        List<Integer> ends = new ArrayList<>(); // the last of the best sequence of each length
        for (int i = 0; i < known.size(); i++) {
            int length = lengthBefore(stored.getOrDefault(known.get(i), 0L), ends, known, stored);
            previous[i] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        Set<UUID> staying = new HashSet<>();
        for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = previous[i]) {
            staying.add(known.get(i));
        }
        return staying;
    }

    private static int lengthBefore(long position, List<Integer> ends, List<UUID> known, Map<UUID, Long> stored) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (stored.getOrDefault(known.get(ends.get(middle)), 0L) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
