package cn.yaodian.storage.source;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that was taken in.
 *
 * @param sha256    64 hexadecimal digits
 * @param sizeBytes of the whole file
 */
public record SourceFile(UUID id, String sha256, String fileName, long sizeBytes, Instant importedAt) {}
