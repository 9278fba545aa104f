package cn.yaodian.domain.ledger;

import java.util.UUID;

/** Identity of a file that shows what was done. */
public record EvidenceId(UUID value) {

    public static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID());
    }
}
