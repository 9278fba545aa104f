package cn.yaodian.domain.reading;

import java.util.Objects;

/**
 * A place where a line of the source was put to the one before it.
 *
 * @param at index of the first character behind the break
 */
public record SourceJoin(int at, JoinReason reason) {

    public SourceJoin {
        Objects.requireNonNull(reason);
    }
}
