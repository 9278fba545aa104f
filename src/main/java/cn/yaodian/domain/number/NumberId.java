package cn.yaodian.domain.number;

import cn.yaodian.domain.identity.EntityId;
import java.util.UUID;

/** Identity of an entry in the register of numbers. */
public record NumberId(UUID value) implements EntityId {

    public static NumberId random() {
        return new NumberId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
