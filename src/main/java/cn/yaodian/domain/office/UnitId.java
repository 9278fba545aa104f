package cn.yaodian.domain.office;

import cn.yaodian.domain.identity.EntityId;
import java.util.UUID;

/** Identity of a unit. */
public record UnitId(UUID value) implements EntityId {

    public static UnitId random() {
        return new UnitId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no UUID */
    public static UnitId parse(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
