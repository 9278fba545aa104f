package cn.yaodian.domain.plan;

import cn.yaodian.domain.identity.EntityId;
import java.util.UUID;

/** Identity of a plan. */
public record PlanId(UUID value) implements EntityId {

    public static PlanId random() {
        return new PlanId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no UUID */
    public static PlanId parse(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
