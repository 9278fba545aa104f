package cn.yaodian.domain.plan;

import cn.yaodian.domain.identity.EntityId;
import java.util.UUID;

/** Identity of a section. */
public record SectionId(UUID value) implements EntityId {

    public static SectionId random() {
        return new SectionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no UUID */
    public static SectionId parse(String text) {
        return new SectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
