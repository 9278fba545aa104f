package cn.yaodian.domain.readiness;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that is missing.
 *
 * @param node the section or task that lacks it; empty where it is the plan or its issue details
 */
public record Lack(LackKind kind, Optional<UUID> node) {

    public Lack {
        Objects.requireNonNull(kind);
    }
}
