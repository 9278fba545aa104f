package cn.yaodian.domain.indicator;

import cn.yaodian.domain.identity.EntityId;
import java.util.UUID;

/** Identity of an indicator. */
public record IndicatorId(UUID value) implements EntityId {

    public static IndicatorId random() {
        return new IndicatorId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no UUID */
    public static IndicatorId parse(String text) {
        return new IndicatorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
