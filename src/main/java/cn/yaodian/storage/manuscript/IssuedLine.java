package cn.yaodian.storage.manuscript;

import java.time.Instant;

/** A version that was issued, without its text. */
public record IssuedLine(int version, String reason, String title, String number, String issuedBy, Instant issuedAt,
        String fileName, String sha256) {}
