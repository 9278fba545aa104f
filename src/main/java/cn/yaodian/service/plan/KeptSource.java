package cn.yaodian.service.plan;

import java.time.Instant;

/**
 * A file that a plan was read from and that is kept.
 *
 * @param fileName  without its folder
 * @param sha256    64 hexadecimal digits
 * @param sizeBytes of the whole file
 */
public record KeptSource(String fileName, String sha256, long sizeBytes, Instant importedAt) {}
