package cn.yaodian.service.plan;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.office.UnitMatcher;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.reading.DocumentHeader;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.office.OfficeStore;
import cn.yaodian.storage.office.UnitDistinctionStore;
import cn.yaodian.storage.office.UnitStore;
import cn.yaodian.storage.plan.PlanStore;
import cn.yaodian.storage.plan.StoredPlan;
import cn.yaodian.storage.source.SourceFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a document in as a plan: first read and looked over, then adopted. */
public final class PlanImport {

    private final PlanReader reader;
    private final Database database;
    private final ChangeJournal journal;
    private final Plans plans;
    private final PlanStore planStore;
    private final SourceFiles sources;
    private final UnitStore unitStore = new UnitStore();
    private final UnitDistinctionStore distinctionStore = new UnitDistinctionStore();
    private final OfficeStore officeStore = new OfficeStore();

    public PlanImport(PlanReader reader, Database database, ChangeJournal journal, Plans plans, PlanStore planStore,
            SourceFiles sources) {
        this.reader = reader;
        this.database = database;
        this.journal = journal;
        this.plans = plans;
        this.planStore = planStore;
        this.sources = sources;
    }

    /**
     * Reads a document; nothing is kept yet.
     *
     * @throws FailureException if the file cannot be read
     */
    public ImportPreview read(Path file) {
        return read(SourceDocument.of(file), ClerkWord.NOTHING);
    }

    /**
     * Reads what does not come from a file, or one again of which the clerk has said something before.
     *
     * @throws FailureException if it is of no kind that can be read
     */
    public ImportPreview read(SourceDocument source, ClerkWord word) {
        PlanReader.Opened document = reader.open(source.place(), source.content());
        return preview(source, document, word, document.read(word.decisions()));
    }

    /**
     * Reads the same words in several forms, as the clipboard holds them, and gives what says most: the first in which
     * the most tasks are found.
     *
     * @param flavours at least one
     * @throws FailureException if none of them can be read
     */
    public ImportPreview readBest(List<SourceDocument> flavours) {
        List<ImportPreview> read = new ArrayList<>();
        Optional<FailureException> refused = Optional.empty();
        for (SourceDocument flavour : flavours) {
            try {
                read.add(read(flavour, ClerkWord.NOTHING));
            } catch (FailureException failed) {
                refused = Optional.of(failed);
            }
        }
        if (read.isEmpty()) {
            throw refused.orElseGet(() -> new FailureException(Failure.FILE_EMPTY, ""));
        }
        int most = read.stream().mapToInt(PlanImport::tasks).max().orElse(0);
        return read.stream().filter(preview -> tasks(preview) == most).findFirst().orElseThrow();
    }

    private static int tasks(ImportPreview preview) {
        return preview.plan().tasks().size();
    }

    /**
     * The same document by another word of the clerk, and by the register as it is now. Only where her word on its
     * pieces is another one is its text read again.
     */
    public ImportPreview reread(ImportPreview before, ClerkWord word) {
        ReadPlan read = word.decisions().equals(before.word().decisions())
                ? before.read()
                : before.document().read(word.decisions());
        return preview(before.source(), before.document(), word, read);
    }

    private ImportPreview preview(SourceDocument source, PlanReader.Opened document, ClerkWord word, ReadPlan read) {
        Plan plan = read.plan().orElseGet(() -> withoutTasks(read.header()));
        return database.read(handle -> {
            UnitRegister register = unitStore.register(handle);
            String region = OwnRegion.of(officeStore.load(handle), plan);
            UnitMatcher matcher = new UnitMatcher(register, region);
            List<UnitMatch> units = plan.tasks().stream().flatMap(task -> task.duties().stream()).map(Duty::name)
                    .distinct().map(name -> word.units().getOrDefault(name, matcher.match(name))).toList();
            return new ImportPreview(source, document, word, read, units, new UnitChoices(register, region),
                    sources.planOf(handle, source.sha256()));
        });
    }

    /** What can be said of a document in which no structure was found, for the clerk to go on from. */
    static Plan withoutTasks(DocumentHeader header) {
        String title = header.planTitle().isEmpty() ? header.title() : header.planTitle();
        int year = header.date().map(LocalDate::getYear).orElseGet(() -> LocalDate.now().getYear());
        return Plan.draft(year, title, IssueDetails.NONE);
    }

    /**
     * Keeps the plan, the file it was read from and the units that are new, in one step that undo takes back. A name
     * that was taken for a unit becomes one of its short names, so that it is known the next time; a unit that a name
     * could have meant and does not is remembered too, so that it is not proposed for it again.
     *
     * @param label what the undo menu shows
     * @return the new plan; where the very same file was adopted before and its plan is still there, that plan, and
     *         nothing is kept twice
     * @throws FailureException {@link Failure#PLAN_WITHOUT_TASKS}
     */
    public PlanId adopt(ImportPreview preview, String label) {
        Plan plan = preview.plan();
        if (plan.tasks().isEmpty()) {
            throw new FailureException(Failure.PLAN_WITHOUT_TASKS, preview.source().place());
        }
        Optional<StoredPlan> adopted = journal.record(label, writer -> {
            if (sources.planOf(writer.handle(), preview.source().sha256()).isPresent()) {
                return Optional.empty();
            }
            AdoptedUnits units = new AdoptedUnits(unitStore.register(writer.handle()),
                    OwnRegion.of(officeStore.load(writer.handle()), plan), preview.units());
            unitStore.save(writer, units.changed());
            distinctionStore.add(writer, units.distinctions());
            StoredPlan stored = planStore.save(writer, units.link(plan));
            sources.keep(writer, plan.id(), preview.source().fileName(), preview.source().sha256(),
                    preview.source().content());
            return Optional.of(stored);
        });
        adopted.ifPresent(plans::kept);
        return adopted.map(stored -> stored.plan().id()).or(() -> database
                .read(handle -> sources.planOf(handle, preview.source().sha256()))).orElse(plan.id());
    }
}
