package cn.yaodian.service.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.EvidenceFile;
import cn.yaodian.domain.ledger.EvidenceId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.ledger.EvidenceStore;
import cn.yaodian.storage.source.ContentDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * 佐证材料: files that show what was done, kept with the task or with one unit's part in it. Every change is one step of
 * the history. Safe to call from any thread.
 */
public final class Evidence {

    /** The most that one file may have: it is held in memory while it is taken in. */
    public static final int MOST_MEGABYTES = 30;

    private static final long MEGABYTE = 1L << 20;

    private final Database database;
    private final ChangeJournal journal;
    private final EvidenceStore store = new EvidenceStore();

    public Evidence(Database database, ChangeJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** Of a whole plan, by task. */
    public List<EvidenceFile> of(PlanId plan) {
        return database.read(handle -> store.ofPlan(handle, plan));
    }

    /** The earliest first. */
    public List<EvidenceFile> of(TaskId task) {
        return database.read(handle -> store.ofTask(handle, task));
    }

    /** Those that show one unit's part, the earliest first. */
    public List<EvidenceFile> of(TaskId task, UnitId unit) {
        return of(task).stream().filter(file -> file.unit().filter(unit::equals).isPresent()).toList();
    }

    /**
     * Keeps a copy of a file. The very same bytes of the same unit a second time change nothing.
     *
     * @param unit whose part it shows; none for the task as a whole
     * @throws FailureException {@link Failure#FILE_MISSING}, {@link Failure#FILE_UNREADABLE},
     *                          {@link Failure#FILE_EMPTY}, {@link Failure#EVIDENCE_TOO_LARGE}
     */
    public EvidenceFile add(PlanId plan, TaskId task, Optional<UnitId> unit, Path file, String note) {
        byte[] content = read(file);
        String sha256 = ContentDigest.of(content);
        return journal.record(LedgerStep.EVIDENCE.title(), writer -> {
            Optional<EvidenceFile> known = store.ofTask(writer.handle(), task).stream()
                    .filter(one -> one.sha256().equals(sha256) && one.unit().equals(unit)).findFirst();
            return known.orElseGet(() -> {
                EvidenceFile added = new EvidenceFile(EvidenceId.random(), task, unit,
                        String.valueOf(file.getFileName()), content.length, note, writer.by(), writer.now(), sha256);
                writer.keepContent(sha256, content);
                store.save(writer, plan, added);
                return added;
            });
        });
    }

    /** Says something else of a file. */
    public void note(PlanId plan, EvidenceFile file, String note) {
        EvidenceFile changed = new EvidenceFile(file.id(), file.task(), file.unit(), file.fileName(),
                file.sizeBytes(), note, file.addedBy(), file.addedAt(), file.sha256());
        journal.record(LedgerStep.EVIDENCE_NOTE.title(), writer -> {
            store.save(writer, plan, changed);
            return changed;
        });
    }

    /** Takes a file from its task; undo brings it back. */
    public void remove(PlanId plan, EvidenceFile file) {
        journal.record(LedgerStep.EVIDENCE_GONE.title(), writer -> {
            store.delete(writer, plan, file);
            return file;
        });
    }

    /**
     * The bytes as they were given.
     *
     * @throws FailureException {@link Failure#EVIDENCE_MISSING}
     */
    public byte[] content(EvidenceFile file) {
        return database.read(handle -> store.content(handle, file.sha256()))
                .orElseThrow(() -> new FailureException(Failure.EVIDENCE_MISSING, file.fileName()));
    }

    private static byte[] read(Path file) {
        try {
            long size = Files.size(file);
            if (size > MOST_MEGABYTES * MEGABYTE) {
                throw new FailureException(Failure.EVIDENCE_TOO_LARGE, file.getFileName(),
                        Math.ceilDiv(size, MEGABYTE), MOST_MEGABYTES);
            }
            byte[] content = Files.readAllBytes(file);
            if (content.length == 0) {
                throw new FailureException(Failure.FILE_EMPTY, file);
            }
            return content;
        } catch (NoSuchFileException gone) {
            throw new FailureException(Failure.FILE_MISSING, gone, file);
        } catch (IOException failed) {
            throw new FailureException(Failure.FILE_UNREADABLE, failed, file);
        }
    }
}
