package cn.yaodian.domain.manuscript;

import cn.yaodian.domain.identity.EntityId;
import java.util.UUID;

/** Identity of a manuscript. */
public record ManuscriptId(UUID value) implements EntityId {

    public static ManuscriptId random() {
        return new ManuscriptId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no UUID */
    public static ManuscriptId parse(String text) {
        return new ManuscriptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
