package cn.yaodian.domain.returns;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A file that a return came in.
 *
 * @param name  without its folder
 * @param on    the day it came
 * @param taken what was taken over from it: by part and indicator, {@link Fingerprint} of what it says
 */
public record ReceivedFile(String name, String sha256, long sizeBytes, LocalDate on, Map<UUID, String> taken) {

    public ReceivedFile {
        taken = Map.copyOf(taken);
    }
}
