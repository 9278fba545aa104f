package cn.yaodian.storage.database;

import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes and lists the backups of an open workspace. */
public final class Backups {

    /** How many of the daily ones are kept; the others are the clerk's to delete. */
    static final int DAILY_KEPT = 14;

    private final Database database;

    public Backups(Database database) {
        this.database = database;
    }

    /** The latest first. */
    public List<Backup> list() {
        return list(database.folder());
    }

    /** Also where the database itself cannot be opened. */
    public static List<Backup> list(WorkspaceFolder folder) {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.flatMap(file -> Backup.of(file).stream())
                    .sorted(Comparator.comparing(Backup::madeAt).thenComparing(Backup::file).reversed()).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw StorageTrouble.of(new IOException(unreadable), folder.backups());
        }
    }

    /**
     * Copies the database as it now is, while others go on working.
     *
     * @throws FailureException if there is no room for it or the folder does not take it; nothing half-made is left
     */
    public Backup make(Backup.Kind kind) {
        Path target = PackedCopy.freeName(database.folder(), kind);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            database.read(handle -> handle.execute("backup to '" + part.toString().replace("'", "''") + "'"));
            BackupCheck.readThrough(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return Backup.of(target).orElseThrow();
        } catch (IOException failed) {
            throw StorageTrouble.of(failed, target);
        } catch (RuntimeException failed) {
            throw StorageTrouble.of(failed, target);
        } finally {
            deleteQuietly(part);
        }
    }

    /** Today's backup, unless it has been made; then the oldest daily ones beyond {@link #DAILY_KEPT} are deleted. */
    public void makeDaily(LocalDate today) {
        boolean made = list().stream().anyMatch(backup -> backup.kind() == Backup.Kind.DAILY
                && backup.madeAt().toLocalDate().equals(today));
        if (!made) {
            make(Backup.Kind.DAILY);
        }
        list().stream().filter(backup -> backup.kind() == Backup.Kind.DAILY).skip(DAILY_KEPT)
                .forEach(backup -> deleteQuietly(backup.file()));
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // An old or half-made backup that cannot be deleted harms nobody; the next turn tries again.
            file.toFile().deleteOnExit();
        }
    }
}
