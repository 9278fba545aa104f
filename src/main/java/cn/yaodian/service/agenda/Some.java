package cn.yaodian.service.agenda;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Things of one sort that wait: how many there are, and the first of them. A list that nobody could read through is not
 * kept.
 *
 * @param count of all
 * @param first the most urgent ones first
 */
public record Some<T>(int count, List<T> first) {

    /** The most that a list holds. */
    public static final int MOST = 200;

    public Some {
        first = List.copyOf(first);
    }

    static <T> Some<T> of(List<T> all) {
        return new Some<>(all.size(), all.subList(0, Math.min(all.size(), MOST)));
    }

    static <S, T> Some<T> of(List<S> all, Function<S, T> made) {
        return new Some<>(all.size(), all.stream().limit(MOST).map(made).toList());
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public Stream<T> stream() {
        return first.stream();
    }
}
