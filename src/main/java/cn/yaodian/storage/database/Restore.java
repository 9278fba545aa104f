package cn.yaodian.storage.database;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts a backup in the place of a closed workspace's database. */
public final class Restore {

    private Restore() {}

    /**
     * The backup is unpacked beside the database and read through first; the present database, damaged or not, is
     * packed into the backups; only then does the backup take its place.
     *
     * @throws FailureException {@link Failure#BACKUP_DAMAGED}, {@link Failure#WORKSPACE_NEWER},
     *                          {@link Failure#WORKSPACE_IN_USE}, or that there is no room; then all is as it was
     */
    public static void restore(WorkspaceFolder folder, Path backup) {
        WorkspaceFolder trial = new WorkspaceFolder(folder.root().resolve("restoring"));
        try {
            Files.createDirectories(folder.databaseFile().getParent());
            Files.createDirectories(folder.backups());
            try (WorkspaceLock _ = WorkspaceLock.take(folder)) {
                deleteTree(trial.root());
                BackupCheck.unpackAndOpen(backup, trial);
                keepPresent(folder);
                Files.move(trial.databaseFile(), folder.databaseFile(), StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } finally {
                deleteTree(trial.root());
            }
        } catch (IOException failed) {
            throw StorageTrouble.of(failed, folder.root());
        }
    }

    private static void keepPresent(WorkspaceFolder folder) throws IOException {
        if (!folder.holdsWorkspace()) {
            return;
        }
        LocalDateTime now = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
        int turn = 1;
        Path kept = folder.backups().resolve(Backup.name(Backup.Kind.RESTORE, now, turn));
        while (Files.exists(kept)) {
            kept = folder.backups().resolve(Backup.name(Backup.Kind.RESTORE, now, ++turn));
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(kept))) {
            zip.putNextEntry(new ZipEntry(String.valueOf(folder.databaseFile().getFileName())));
            Files.copy(folder.databaseFile(), zip);
            zip.closeEntry();
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException left) {
                    throw new UncheckedIOException(left);
                }
            });
        } catch (UncheckedIOException left) {
            throw new IOException(left);
        }
    }
}
