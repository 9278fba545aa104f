package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What has been set once, for setting a document again after a change to a part of it. What one setting did not ask for is
 * forgotten after it. Everything kept is a function of its key, so that pages do not depend on what is remembered. Not
 * for several threads, but for one that {@link #none() remembers nothing}.
 */
final class Memory {

    private final boolean keeps;
    private final List<Kept<?, ?>> all = new ArrayList<>();

    private Memory(boolean keeps) {
        this.keeps = keeps;
    }

    static Memory none() {
        return new Memory(false);
    }

    static Memory ofOneDocument() {
        return new Memory(true);
    }

    <K, V> Kept<K, V> kept(Function<K, V> made) {
        Kept<K, V> kept = new Kept<>(made, keeps);
        if (keeps) {
            all.add(kept);
        }
        return kept;
    }

    /** A setting is done: only what it has asked for may be asked for again. */
    void nextSetting() {
        all.forEach(Kept::nextSetting);
    }

    /** Results of one function. */
    static final class Kept<K, V> {

        private final Function<K, V> made;
        private final boolean keeps;
        private Map<K, V> before = new HashMap<>();
        private Map<K, V> now = new HashMap<>();

        private Kept(Function<K, V> made, boolean keeps) {
            this.made = made;
            this.keeps = keeps;
        }

        V get(K key) {
            if (!keeps) {
                return made.apply(key);
            }
            V known = now.get(key);
            if (known == null) {
                known = before.get(key);
                known = known == null ? made.apply(key) : known;
                now.put(key, known);
            }
            return known;
        }

        private void nextSetting() {
            before = now;
            now = new HashMap<>();
        }
    }
}
