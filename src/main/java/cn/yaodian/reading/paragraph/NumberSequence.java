package cn.yaodian.reading.paragraph;

import cn.yaodian.reading.label.LabelKind;
import java.util.Map;
import java.util.EnumMap;

/** The last number of each kind so far. A number of an outer kind lets the inner ones begin anew. Not for several threads. */
final class NumberSequence {

    private final Map<LabelKind, Integer> last = new EnumMap<>(LabelKind.class);
    private final Map<LabelKind, Integer> before = new EnumMap<>(LabelKind.class);

    NumberSequence copy() {
        NumberSequence copy = new NumberSequence();
        copy.last.putAll(last);
        copy.before.putAll(before);
        return copy;
    }

    void take(LabelKind kind, int number) {
        last.put(kind, number);
        before.put(kind, number);
        last.keySet().removeIf(inner -> inner.compareTo(kind) > 0);
    }

    /** Whether the number is the next of its kind, or the first of it, here; numbers may run on through sections. */
    boolean expects(LabelKind kind, int number) {
        int open = last.getOrDefault(kind, 0);
        return number == open + 1 || open == 0 && number == before.getOrDefault(kind, 0) + 1;
    }
}
