package cn.yaodian.service.workspace;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.service.history.History;
import cn.yaodian.service.office.Offices;
import cn.yaodian.service.plan.PlanImport;
import cn.yaodian.service.plan.Plans;
import cn.yaodian.service.unit.Units;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** One office's folder with its database, open for work. Safe to use from any thread. */
public final class Workspace implements AutoCloseable {

    private final Path folder;
    private final Plans plans = new Plans();
    private final Units units = new Units();
    private final Offices offices = new Offices();
    private final History history = new History();
    private final PlanImport importing;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    private Workspace(Path folder) {
        this.folder = folder;
        this.importing = new PlanImport(file -> {
            throw new FailureException(Failure.FILE_KIND_UNKNOWN, file);
        }, plans, units);
    }

    /**
     * Opens the workspace in that folder, and makes one where there is none.
     *
     * @throws FailureException one of the {@code WORKSPACE_} failures, or {@link Failure#DISK_FULL}
     */
    public static Workspace open(Path folder) {
        return new Workspace(folder);
    }

    /** Like {@link #open}, but {@link Failure#WORKSPACE_MISSING} where there is none. */
    public static Workspace openExisting(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new FailureException(Failure.WORKSPACE_MISSING, folder);
        }
        return open(folder);
    }

    public Path folder() {
        return folder;
    }

    public Plans plans() {
        return plans;
    }

    public Units units() {
        return units;
    }

    public Offices offices() {
        return offices;
    }

    public History history() {
        return history;
    }

    public PlanImport importing() {
        return importing;
    }

    /**
     * Tells of every change, undo and redo included, once it is stored, on the thread that made it.
     *
     * @return ends the telling when run
     */
    public Runnable onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Closes the database; another window may open it then. */
    @Override
    public void close() {
        listeners.clear();
    }
}
