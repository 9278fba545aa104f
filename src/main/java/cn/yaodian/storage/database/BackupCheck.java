package cn.yaodian.storage.database;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jdbi.v3.core.Jdbi;

/** Makes sure of a backup before anything relies on it. */
final class BackupCheck {

    private BackupCheck() {}

    /** Reads every byte, so that the sums that the package holds are compared. */
    static void readThrough(Path zip) throws IOException {
        unpack(zip, OutputStream.nullOutputStream());
    }

    /**
     * Unpacks the backup and reads every row in it.
     *
     * @param folder an empty folder for it
     * @throws FailureException {@link Failure#BACKUP_DAMAGED}, or {@link Failure#WORKSPACE_NEWER} if a later version
     *                          made it
     */
    static void unpackAndOpen(Path zip, WorkspaceFolder folder) throws IOException {
        Files.createDirectories(folder.databaseFile().getParent());
        try (OutputStream file = Files.newOutputStream(folder.databaseFile())) {
            unpack(zip, file);
        }
        H2Address address = H2Address.onDisk(folder);
        try {
            Jdbi jdbi = Jdbi.create(address.url(), H2Address.USER, "");
            int version = Schema.version(jdbi);
            if (version > Schema.OF_THIS_PROGRAM.current()) {
                throw new FailureException(Failure.WORKSPACE_NEWER, zip);
            }
            if (version == 0) {
                throw new FailureException(Failure.BACKUP_DAMAGED, zip);
            }
            readEveryRow(jdbi, folder.root().resolve("rows.sql"));
        } catch (FailureException told) {
            throw told;
        } catch (RuntimeException damaged) {
            throw new FailureException(Failure.BACKUP_DAMAGED, damaged, zip);
        }
    }

    private static void readEveryRow(Jdbi jdbi, Path scratch) throws IOException {
        jdbi.useHandle(handle -> handle
                .execute("script to '" + scratch.toString().replace("'", "''") + "'"));
        Files.deleteIfExists(scratch);
    }

    private static void unpack(Path zip, OutputStream target) throws IOException {
        boolean found = false;
        try (InputStream file = Files.newInputStream(zip); ZipInputStream packed = new ZipInputStream(file)) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                if (entry.getName().endsWith(".mv.db")) {
                    packed.transferTo(target);
                    found = true;
                }
            }
        } catch (ZipException | EOFException damaged) {
            throw new FailureException(Failure.BACKUP_DAMAGED, damaged, zip);
        }
        if (!found) {
            throw new FailureException(Failure.BACKUP_DAMAGED, zip);
        }
    }
}
