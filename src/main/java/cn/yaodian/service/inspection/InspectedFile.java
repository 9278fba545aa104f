package cn.yaodian.service.inspection;

import cn.yaodian.inspection.finding.Inspection;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param inspection nothing where the file could not be inspected
 * @param failure    why not; nothing where it could
 */
public record InspectedFile(Path file, Optional<Inspection> inspection, Optional<RuntimeException> failure) {}
