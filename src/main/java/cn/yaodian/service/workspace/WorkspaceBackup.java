package cn.yaodian.service.workspace;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A copy of the whole workspace's database.
 *
 * @param madeAt by the clock of this computer
 */
public record WorkspaceBackup(Path file, Kind kind, LocalDateTime madeAt) {

    /** Why it was made. */
    public enum Kind {
        /** By the program, once a day. */
        DAILY,
        /** By the clerk. */
        MANUAL,
        /** Before the database was changed for a newer program. */
        MIGRATION,
        /** What was there before another backup was restored. */
        RESTORE
    }
}
