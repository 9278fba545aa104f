package cn.yaodian.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the database file of a closed workspace, whole or damaged, into its backups. */
final class PackedCopy {

    private PackedCopy() {}

    static Path make(WorkspaceFolder folder, Backup.Kind kind) throws IOException {
        Path target = freeName(folder, kind);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
            zip.putNextEntry(new ZipEntry(String.valueOf(folder.databaseFile().getFileName())));
            Files.copy(folder.databaseFile(), zip);
            zip.closeEntry();
        } catch (IOException failed) {
            Files.deleteIfExists(part);
            throw failed;
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    /** A name for a backup made now that no other has. */
    static Path freeName(WorkspaceFolder folder, Backup.Kind kind) {
        LocalDateTime now = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
        int turn = 1;
        while (Files.exists(folder.backups().resolve(Backup.name(kind, now, turn)))) {
            turn++;
        }
        return folder.backups().resolve(Backup.name(kind, now, turn));
    }
}
