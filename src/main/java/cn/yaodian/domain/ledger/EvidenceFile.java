package cn.yaodian.domain.ledger;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.TaskId;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * 佐证材料: a file that shows what was done. Its bytes are kept apart, by their digest.
 *
 * @param unit      whose part in the task it shows; none where it shows the task as a whole
 * @param fileName  as it was given, without a folder
 * @param sizeBytes of the whole file
 * @param note      说明; may be empty
 * @param sha256    64 hexadecimal digits
 */
public record EvidenceFile(EvidenceId id, TaskId task, Optional<UnitId> unit, String fileName, long sizeBytes,
        String note, String addedBy, OffsetDateTime addedAt, String sha256) {

    public EvidenceFile {
        fileName = fileName.strip();
        note = note.strip();
        if (fileName.isEmpty() || sizeBytes <= 0) {
            throw new IllegalArgumentException(fileName + " of " + sizeBytes + " bytes");
        }
    }
}
