package cn.yaodian.domain.plan;

import cn.yaodian.domain.identity.EntityId;
import java.util.UUID;

/** Identity of a task. */
public record TaskId(UUID value) implements EntityId {

    public static TaskId random() {
        return new TaskId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no UUID */
    public static TaskId parse(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
