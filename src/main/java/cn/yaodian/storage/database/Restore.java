package cn.yaodian.storage.database;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
                FileTree.delete(trial.root());
                BackupCheck.unpackAndOpen(backup, trial);
                if (folder.holdsWorkspace()) {
                    PackedCopy.make(folder, Backup.Kind.RESTORE);
                }
                Files.move(trial.databaseFile(), folder.databaseFile(), StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } finally {
                FileTree.delete(trial.root());
            }
        } catch (IOException failed) {
            throw StorageTrouble.of(failed, folder.root());
        }
    }
}
