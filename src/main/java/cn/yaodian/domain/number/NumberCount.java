package cn.yaodian.domain.number;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** How far one count has come: one more than the highest comes next, whatever became of those before. */
public final class NumberCount {

    private final int first;
    private final TreeSet<Integer> given;

    /**
     * @param first where the count begins; what lies before it was given on paper
     * @param given in any order
     */
    public NumberCount(int first, Collection<Integer> given) {
        this.first = first;
        this.given = new TreeSet<>(given);
    }

    public int next() {
        return given.isEmpty() ? first : Math.max(first, given.last() + 1);
    }

    /** Whether numbers before it would stay free that nobody has passed over yet. */
    public boolean leavesGap(int number) {
        return number > next();
    }

    /** What nobody has between the beginning and the highest, the lowest first. */
    public List<NumberGap> gaps() {
        List<NumberGap> gaps = new ArrayList<>();
        int expected = first;
        for (int number : given.tailSet(first)) {
            if (number > expected) {
                gaps.add(new NumberGap(expected, number - 1));
            }
            expected = number + 1;
        }
        return List.copyOf(gaps);
    }
}
