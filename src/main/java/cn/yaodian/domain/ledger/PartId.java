package cn.yaodian.domain.ledger;

import cn.yaodian.domain.identity.EntityId;
import java.util.UUID;

/** Identity of a unit's part in a task; the hidden code of a return form's row. */
public record PartId(UUID value) implements EntityId {

    public static PartId random() {
        return new PartId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
