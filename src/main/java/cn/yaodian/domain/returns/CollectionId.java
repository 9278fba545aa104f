package cn.yaodian.domain.returns;

import cn.yaodian.domain.identity.EntityId;
import java.util.UUID;

/** Identity of a collection of returns. */
public record CollectionId(UUID value) implements EntityId {

    public static CollectionId random() {
        return new CollectionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
