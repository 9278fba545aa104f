package cn.yaodian.service.manuscript;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.database.Conflicts;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.manuscript.IssuedVersions;
import cn.yaodian.storage.manuscript.ManuscriptStore;
import cn.yaodian.storage.manuscript.StoredManuscript;
import cn.yaodian.storage.source.ContentDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The office's manuscripts. What was issued is frozen: a correction makes the next version. Every change is one step of
 * the history, the register of numbers included. Safe to call from any thread.
 */
public final class Manuscripts {

    private final Database database;
    private final ChangeJournal journal;
    private final ManuscriptStore store = new ManuscriptStore();
    private final IssuedVersions issued = new IssuedVersions();
    private final ManuscriptNumbers numbers = new ManuscriptNumbers();
    private final Issuing issuing = new Issuing(issued, numbers);

    /** Each manuscript as this program last read or saved it. */
    private final Map<ManuscriptId, Manuscript> seen = new ConcurrentHashMap<>();

    public Manuscripts(Database database, ChangeJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** Every manuscript, the latest year first, within a year the one changed last first. */
    public List<ManuscriptSummary> all() {
        return database.read(store::list).stream().map(ManuscriptSummary::of).toList();
    }

    /** @throws FailureException {@link Failure#MANUSCRIPT_MISSING} */
    public Manuscript get(ManuscriptId id) {
        return see(look(id));
    }

    /**
     * The manuscript for those who only read it: what is open elsewhere in this program still counts as unread.
     *
     * @throws FailureException {@link Failure#MANUSCRIPT_MISSING}
     */
    public Manuscript look(ManuscriptId id) {
        return database.read(handle -> store.load(handle, id)).orElseThrow(() -> missing(id)).manuscript();
    }

    /**
     * @param wanted an identity or a title, or as much of its beginning, or of its words, as only one manuscript has
     * @throws FailureException {@link Failure#MANUSCRIPT_MISSING}
     */
    public Manuscript find(String wanted) {
        String beginning = wanted.strip().toLowerCase(Locale.ROOT);
        List<ManuscriptId> found = beginning.matches("[0-9a-f-]{1,36}")
                ? database.read(handle -> store.beginningWith(handle, beginning))
                : titled(wanted.strip());
        if (found.size() != 1) {
            throw missing(wanted);
        }
        return get(found.getFirst());
    }

    /** Those of that very title, else those whose titles have these words. */
    private List<ManuscriptId> titled(String words) {
        List<ManuscriptSummary> all = all();
        List<ManuscriptId> exact = all.stream().filter(line -> line.title().equals(words)).map(ManuscriptSummary::id)
                .toList();
        return !exact.isEmpty() || words.isEmpty()
                ? exact
                : all.stream().filter(line -> line.title().contains(words)).map(ManuscriptSummary::id).toList();
    }

    /**
     * Begins a manuscript as a draft.
     *
     * @param kind key of the template it is begun from
     * @param year that it is filed under
     * @param plan that it is made from, if any
     */
    public Manuscript create(String kind, int year, ManuscriptText text, Optional<PlanId> plan) {
        Manuscript begun = new Manuscript(ManuscriptId.random(), kind, year, ManuscriptState.DRAFT, 1, text, plan);
        return see(journal.record(ManuscriptStep.CREATE.of(text.title()), writer -> {
            store.save(writer, new StoredManuscript(begun, ""));
            return begun;
        }));
    }

    /**
     * Keeps a draft as it now is. Savings that follow each other as quickly as typing does are undone in one step.
     *
     * @throws FailureException {@link Failure#MANUSCRIPT_ISSUED}; {@link Failure#MANUSCRIPT_MISSING};
     *                          {@link Failure#MANUSCRIPT_CHANGED_ELSEWHERE} if it was changed since this program last
     *                          read or saved it, by another program or by undo: read it again then
     */
    public Manuscript save(ManuscriptId id, ManuscriptText text) {
        return change(id, ManuscriptStep.SAVE.title(), (writer, stored) -> {
            Issuing.refuseIfIssued(stored.manuscript());
            refuseIfChangedElsewhere(stored.manuscript());
            Manuscript changed = stored.manuscript().with(text);
            numbers.follow(writer, changed);
            return new StoredManuscript(changed, stored.reason());
        });
    }

    /**
     * Holds the next number for a draft and writes it into its text. What was held for it before is free again.
     *
     * @throws FailureException as {@link #save}
     */
    public Manuscript takeNumber(ManuscriptId id, NumberSeries series) {
        return change(id, ManuscriptStep.NUMBER.of(title(id)), (writer, stored) -> {
            Issuing.refuseIfIssued(stored.manuscript());
            return new StoredManuscript(
                    stored.manuscript().with(numbers.take(writer, stored.manuscript(), series)), stored.reason());
        });
    }

    /**
     * Deletes a draft of which nothing was ever issued; a number held for it is free again. Undo brings both back.
     *
     * @throws FailureException {@link Failure#MANUSCRIPT_ISSUED}, {@link Failure#MANUSCRIPT_IS_CORRECTION} or
     *                          {@link Failure#MANUSCRIPT_MISSING}
     */
    public void delete(ManuscriptId id) {
        journal.record(ManuscriptStep.DELETE.of(title(id)), writer -> {
            Manuscript stored = stored(writer, id).manuscript();
            Issuing.refuseIfIssued(stored);
            if (stored.version() > 1) {
                throw new FailureException(Failure.MANUSCRIPT_IS_CORRECTION, stored.text().title());
            }
            numbers.release(writer, stored);
            store.delete(writer, id);
            return id;
        });
        seen.remove(id);
    }

    /**
     * Issues a draft: registers its number, freezes its text and keeps the file that goes out, all in one step.
     *
     * @param pdf made of the text that this program last read or saved
     *
     * @throws FailureException {@link Failure#MANUSCRIPT_ISSUED}, {@link Failure#MANUSCRIPT_CHANGED_ELSEWHERE}, or one
     *                          of the {@code NUMBER_} failures; then nothing is done
     */
    public Manuscript issue(ManuscriptId id, IssuedFile pdf) {
        return change(id, ManuscriptStep.ISSUE.of(title(id)), (writer, stored) -> {
            Issuing.refuseIfIssued(stored.manuscript());
            refuseIfChangedElsewhere(stored.manuscript());
            return issuing.issue(writer, stored, pdf);
        });
    }

    /** Why the draft cannot be issued with the number that it bears, if it cannot: to be told before it is issued. */
    public Optional<FailureException> refusal(Manuscript draft) {
        return numbers.refusal(database, draft);
    }

    /**
     * Begins the next version of what was issued, as a draft. The number stays the document's.
     *
     * @throws FailureException {@link Failure#MANUSCRIPT_NOT_ISSUED} or {@link Failure#REASON_MISSING}
     */
    public Manuscript correct(ManuscriptId id, String reason) {
        if (reason.isBlank()) {
            throw new FailureException(Failure.REASON_MISSING);
        }
        return change(id, ManuscriptStep.CORRECT.of(title(id)), (_, stored) -> issuing.correct(stored, reason));
    }

    /**
     * Gives a correction up: what was issued last counts again.
     *
     * @throws FailureException {@link Failure#MANUSCRIPT_ISSUED}, or {@link Failure#MANUSCRIPT_VERSION_MISSING} if
     *                          nothing was issued yet
     */
    public Manuscript withdraw(ManuscriptId id) {
        return change(id, ManuscriptStep.WITHDRAW.of(title(id)), (writer, stored) -> {
            Issuing.refuseIfIssued(stored.manuscript());
            return issuing.withdraw(writer, stored);
        });
    }

    /** What was issued, the latest version first. */
    public List<ManuscriptVersion> versions(ManuscriptId id) {
        return database.read(handle -> issued.of(handle, id)).stream().map(ManuscriptVersion::of).toList();
    }

    /** The text of a version as it was issued. @throws FailureException {@link Failure#MANUSCRIPT_VERSION_MISSING} */
    public ManuscriptText version(ManuscriptId id, int version) {
        return database.read(handle -> issued.text(handle, id, version))
                .orElseThrow(() -> Issuing.versionMissing(get(id), version));
    }

    /** Why the draft corrects what was issued; empty in the first version. */
    public String reason(ManuscriptId id) {
        return database.read(handle -> store.load(handle, id)).orElseThrow(() -> missing(id)).reason();
    }

    /** Keeps a picture for good. @return by what {@link #picture} finds it */
    public String keep(byte[] picture) {
        String sha256 = ContentDigest.of(picture);
        return journal.record("", writer -> {
            writer.keepContent(sha256, picture);
            return sha256;
        });
    }

    /** A picture, a seal or an issued file. @throws FailureException {@link Failure#KEPT_FILE_MISSING} */
    public byte[] picture(String sha256) {
        return database.read(handle -> store.content(handle, sha256))
                .orElseThrow(() -> new FailureException(Failure.KEPT_FILE_MISSING, sha256));
    }

    private Manuscript change(ManuscriptId id, String label,
            BiFunction<RowWriter, StoredManuscript, StoredManuscript> work) {
        return see(Conflicts.retried(() -> journal.record(label, writer -> {
            StoredManuscript changed = work.apply(writer, stored(writer, id));
            store.save(writer, changed);
            return changed.manuscript();
        })));
    }

    private String title(ManuscriptId id) {
        return look(id).text().title();
    }

    private StoredManuscript stored(RowWriter writer, ManuscriptId id) {
        return store.load(writer.handle(), id).orElseThrow(() -> missing(id));
    }

    private Manuscript see(Manuscript manuscript) {
        seen.put(manuscript.id(), manuscript);
        return manuscript;
    }

    private void refuseIfChangedElsewhere(Manuscript stored) {
        if (!stored.equals(seen.getOrDefault(stored.id(), stored))) {
            throw new FailureException(Failure.MANUSCRIPT_CHANGED_ELSEWHERE, stored.id());
        }
    }

    private static FailureException missing(Object id) {
        return new FailureException(Failure.MANUSCRIPT_MISSING, id);
    }
}
