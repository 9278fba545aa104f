package cn.yaodian.service.workspace;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.storage.database.Backup;
import cn.yaodian.storage.database.Backups;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.database.Restore;
import cn.yaodian.storage.database.WorkspaceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies of the whole workspace: one a day by itself, others when the clerk wants them. */
public final class WorkspaceBackups {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceBackups.class);

    private final Backups backups;
    private volatile Optional<FailureException> problem = Optional.empty();
    private volatile CompletableFuture<Void> daily = CompletableFuture.completedFuture(null);

    WorkspaceBackups(Database database) {
        this.backups = new Backups(database);
    }

    /**
     * Starts the backup of the day, if it has not been made, beside the work: on a thread of its own, because the common
     * ones may be busy with reading for as long as the clerk works.
     */
    void startDaily() {
        daily = CompletableFuture.runAsync(() -> {
            try {
                backups.makeDaily(LocalDate.now());
            } catch (FailureException failed) {
                LOG.warn("the day's backup was not made", failed);
                problem = Optional.of(failed);
            }
        }, task -> Thread.ofPlatform().daemon().name("daily-backup").start(task));
    }

    void await() {
        daily.exceptionally(fault -> {
            LOG.error("the day's backup was not made", fault);
            return null;
        }).join();
    }

    /** Tells, from another thread, why the backup of the day could not be made, now or as soon as that is known. */
    public void onProblem(Consumer<FailureException> told) {
        daily.thenRun(() -> problem.ifPresent(told));
    }

    /** The files of the backups, the latest first. */
    public List<WorkspaceBackup> list() {
        return backups.list().stream().map(WorkspaceBackups::told).toList();
    }

    /** The same for a workspace that is closed or cannot be opened. */
    public static List<WorkspaceBackup> list(Path folder) {
        return Backups.list(new WorkspaceFolder(folder)).stream().map(WorkspaceBackups::told).toList();
    }

    /** Makes a backup now. @throws FailureException if there is no room for it */
    public WorkspaceBackup make() {
        return told(backups.make(Backup.Kind.MANUAL));
    }

    /**
     * Puts a backup in the place of a closed workspace's database. It is unpacked and read through before; the present
     * database is itself kept as a backup.
     *
     * @throws FailureException {@link Failure#BACKUP_DAMAGED}, {@link Failure#WORKSPACE_NEWER} or
     *                          {@link Failure#WORKSPACE_IN_USE}; the workspace is then as it was
     */
    public static void restore(Path folder, Path backup) {
        Restore.restore(new WorkspaceFolder(folder), backup);
    }

    private static WorkspaceBackup told(Backup backup) {
        return new WorkspaceBackup(backup.file(), WorkspaceBackup.Kind.valueOf(backup.kind().name()),
                backup.madeAt());
    }
}
