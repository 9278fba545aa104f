package cn.yaodian.storage.database;

import java.nio.file.Path;

/**
 * How H2 is asked to open a file.
 *
 * @param fileSystem the file system of H2's own that the file lies in: {@code file:} for the disk
 */
record H2Address(String fileSystem, Path databaseName) {

    /** Longer than nearly all texts, short enough for a page of rows. */
    private static final int INLINE_BYTES = 4096;

    /**
     * WRITE_DELAY=0: a commit is in the file when it returns; H2's default loses what was committed in the last half
     * second when the process is killed. REUSE_SPACE=FALSE: what is written goes to the end of the file. Where H2
     * (2.5.252) fills holes instead, it writes the file's header before it notes the new last chunk
     * (FileStore.storeBuffer), so that after a kill it may find an earlier one and lose commits, in one of twenty
     * sessions. {@link Compaction} makes up for the growth. MODE and the next two make it read the SQL that PostgreSQL
     * reads.
     * DB_CLOSE_DELAY=0: with its last connection the database closes; H2 remembers this setting in the file.
     * TRACE_LEVEL_FILE=0: what goes wrong is in the program's log.
     * MAX_LENGTH_INPLACE_LOB: texts up to that length lie in their rows. H2 puts those of more than 256 bytes, some
     * eighty Chinese characters, aside by themselves: nearly every report of a unit and every line of the history.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MODE=PostgreSQL"
            + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=0;TRACE_LEVEL_FILE=0"
            + ";MAX_LENGTH_INPLACE_LOB=" + INLINE_BYTES;

    static final String USER = "yaodian";

    static H2Address onDisk(WorkspaceFolder folder) {
        return new H2Address("file:", folder.databaseName());
    }

    /** For work: open as long as there is a connection. */
    String url() {
        return base() + SETTINGS;
    }

    /** For a look that leaves every byte as it is. */
    String readOnlyUrl() {
        return base() + SETTINGS + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
    }

    private String base() {
        return "jdbc:h2:" + fileSystem + databaseName;
    }
}
