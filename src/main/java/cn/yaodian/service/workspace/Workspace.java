package cn.yaodian.service.workspace;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.reading.DocumentReading;
import cn.yaodian.service.duty.OpenDuties;
import cn.yaodian.service.history.History;
import cn.yaodian.service.ledger.Evidence;
import cn.yaodian.service.ledger.BulkEdits;
import cn.yaodian.service.ledger.Ledgers;
import cn.yaodian.service.ledger.ReturnPresets;
import cn.yaodian.service.ledger.LightRules;
import cn.yaodian.service.ledger.PlanLedgers;
import cn.yaodian.service.ledger.Returns;
import cn.yaodian.service.ledger.TaskMoves;
import cn.yaodian.service.ledger.TaskRecords;
import cn.yaodian.service.ledger.WorkingCalendar;
import cn.yaodian.service.manuscript.Manuscripts;
import cn.yaodian.service.manuscript.TemplateStore;
import cn.yaodian.service.number.NumberRegister;
import cn.yaodian.service.office.Offices;
import cn.yaodian.service.ledger.LedgerChanges;
import cn.yaodian.service.overview.LedgerViews;
import cn.yaodian.service.overview.Overviews;
import cn.yaodian.service.overview.edit.LedgerEdits;
import cn.yaodian.service.plan.PendingImports;
import cn.yaodian.service.plan.PlanImport;
import cn.yaodian.service.plan.PlanReader;
import cn.yaodian.service.plan.Plans;
import cn.yaodian.service.unit.Units;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.change.StoredChange;
import cn.yaodian.storage.change.Table;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.database.WorkspaceFolder;
import cn.yaodian.storage.office.OfficeStore;
import cn.yaodian.storage.office.UnitStore;
import cn.yaodian.storage.plan.PlanStore;
import cn.yaodian.storage.source.SourceFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One office's folder with its database, open for work. Safe to use from any thread. */
public final class Workspace implements AutoCloseable {

    private final Database database;
    private final ChangeJournal journal;
    private final Plans plans;
    private final Units units;
    private final Offices offices;
    private final Manuscripts manuscripts;
    private final TemplateStore templates;
    private final NumberRegister numbers;
    private final Ledgers ledgers;
    private final Returns returns;
    private final ReturnPresets returnPresets;
    private final OpenDuties openDuties;
    private final LightRules lightRules;
    private final WorkingCalendar workingCalendar;
    private final Evidence evidence;
    private final Overviews overviews;
    private final LedgerViews ledgerViews;
    private final TaskMoves taskMoves;
    private final TaskRecords taskRecords;
    private final BulkEdits bulkEdits;
    private final LedgerEdits ledgerEdits;
    private final History history;
    private final PlanImport importing;
    private final PendingImports pendingImports;
    private final WorkspaceBackups backups;
    /** As the machine knows who works here. */
    private final String user;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    private Workspace(Database database, PlanReader reader, String user) {
        this.database = database;
        this.journal = new ChangeJournal(database, user);
        PlanStore planStore = new PlanStore();
        SourceFiles sources = new SourceFiles();
        this.plans = new Plans(database, journal, planStore, sources, new PlanLedgers());
        this.units = new Units(database, journal, new UnitStore());
        this.offices = new Offices(database, journal, new OfficeStore());
        this.manuscripts = new Manuscripts(database, journal);
        this.templates = new TemplateStore(database, journal);
        this.numbers = new NumberRegister(database, journal);
        this.ledgers = new Ledgers(database, journal);
        this.returns = new Returns(database, journal);
        this.returnPresets = new ReturnPresets(database, journal);
        this.openDuties = new OpenDuties(journal, plans, units, ledgers);
        this.evidence = new Evidence(database, journal);
        this.lightRules = new LightRules(database, journal);
        this.workingCalendar = new WorkingCalendar(database, journal);
        this.overviews = new Overviews(plans, units, ledgers, returns, lightRules, journal::isUnderWayHere);
        this.ledgerViews = new LedgerViews(database, journal);
        this.taskMoves = new TaskMoves(ledgers, workingCalendar::days);
        this.taskRecords = new TaskRecords(database);
        this.bulkEdits = new BulkEdits(ledgers);
        this.ledgerEdits = new LedgerEdits(new LedgerChanges(ledgers));
        this.history = new History(journal);
        this.importing = new PlanImport(reader, database, journal, plans, planStore, sources);
        this.pendingImports = new PendingImports(database.folder().pending(), units::register);
        this.backups = new WorkspaceBackups(database);
        this.user = user;
        journal.onChange(this::tell);
        nameClerk();
    }

    /**
     * Opens the workspace in that folder, and makes one where there is none. The first opening of a day starts the
     * day's backup.
     *
     * @throws FailureException one of the {@code WORKSPACE_} failures, or {@link Failure#DISK_FULL}
     */
    public static Workspace open(Path folder) {
        DocumentReading reading = new DocumentReading();
        return open(folder, (name, content) -> reading.open(name, content)::read);
    }

    /** With another reader than that of documents, for trying an import without them. */
    public static Workspace open(Path folder, PlanReader reader) {
        Workspace workspace = new Workspace(Database.open(new WorkspaceFolder(folder)), reader,
                System.getProperty("user.name", ""));
        workspace.backups.startDaily();
        return workspace;
    }

    /** Like {@link #open(Path)}, but {@link Failure#WORKSPACE_MISSING} where there is none. */
    public static Workspace openExisting(Path folder) {
        if (!new WorkspaceFolder(folder).holdsWorkspace()) {
            throw new FailureException(Failure.WORKSPACE_MISSING, folder);
        }
        return open(folder);
    }

    /** The folder that was opened, absolute. */
    public Path folder() {
        return database.folder().root();
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

    public Manuscripts manuscripts() {
        return manuscripts;
    }

    /** The templates that the office has changed or made itself. */
    public TemplateStore templates() {
        return templates;
    }

    public NumberRegister numbers() {
        return numbers;
    }

    /** The ledgers of issued plans. */
    public Ledgers ledgers() {
        return ledgers;
    }

    /** What units owe for a period, and what they sent. */
    public Returns returns() {
        return returns;
    }

    /** How returns are usually asked for. */
    public ReturnPresets returnPresets() {
        return returnPresets;
    }

    /** Names in the duties of issued plans that mean no unit yet. */
    public OpenDuties openDuties() {
        return openDuties;
    }

    /** Files that show what was done. */
    public Evidence evidence() {
        return evidence;
    }

    /** By what ledgers are and were judged. */
    public LightRules lightRules() {
        return lightRules;
    }

    /** Which days are worked, as the office entered it year by year. */
    public WorkingCalendar workingCalendar() {
        return workingCalendar;
    }

    /** How plans' ledgers stand on a day. */
    public Overviews overviews() {
        return overviews;
    }

    /** Presets of the ledgers' tables, and saved views. */
    public LedgerViews ledgerViews() {
        return ledgerViews;
    }

    /** What moves tasks and units' parts in them from state to state. */
    public TaskMoves taskMoves() {
        return taskMoves;
    }

    /** What changes many lines of ledgers at once. */
    public BulkEdits bulkEdits() {
        return bulkEdits;
    }

    /** What is on record of one task: its reports and its history. */
    public TaskRecords taskRecords() {
        return taskRecords;
    }

    /** Cells of the ledgers' tables that were changed on the screen or in a workbook. */
    public LedgerEdits ledgerEdits() {
        return ledgerEdits;
    }

    public History history() {
        return history;
    }

    public PlanImport importing() {
        return importing;
    }

    /** Documents that were read and are not adopted yet. */
    public PendingImports pendingImports() {
        return pendingImports;
    }

    public WorkspaceBackups backups() {
        return backups;
    }

    /**
     * Lets all that the work stores be one step of the history, whole or not at all; what it reads meanwhile has what it
     * wrote.
     *
     * @param label what undo calls it
     */
    public void asOneStep(String label, Runnable work) {
        journal.record(label, writer -> {
            work.run();
            return label;
        });
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

    private void tell(StoredChange stored) {
        overviews.forget();
        if (stored.isIn(Table.OFFICE)) {
            nameClerk();
        }
        Change change = new Change(stored.label(),
                stored.plans().stream().map(PlanId::new).collect(Collectors.toSet()),
                stored.rowsOf(Table.MANUSCRIPT).stream().map(ManuscriptId::parse).collect(Collectors.toSet()),
                stored.isIn(Table.MANUSCRIPT_TEMPLATE),
                stored.isIn(Table.REGISTERED_NUMBER, Table.NUMBER_WORD, Table.NUMBER_START),
                stored.isIn(Table.UNIT, Table.UNIT_ALIAS), stored.isIn(Table.OFFICE),
                stored.isIn(Table.LIGHT_RULE), stored.isIn(Table.LEDGER_VIEW),
                stored.isIn(Table.WORKING_CALENDAR));
        listeners.forEach(listener -> listener.accept(change));
    }

    private void nameClerk() {
        String clerk = offices.get().clerk();
        journal.by(clerk.isEmpty() ? user : clerk);
    }

    /** 经办人: who is written down as having done what is done now. */
    public String clerk() {
        return journal.by();
    }

    /** Waits for a backup under way and closes the database; another window may open the workspace then. */
    @Override
    public void close() {
        listeners.clear();
        backups.await();
        database.close();
    }
}
