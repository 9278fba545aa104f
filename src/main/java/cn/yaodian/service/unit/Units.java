package cn.yaodian.service.unit;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.office.UnitStore;
import java.util.Collection;
import java.util.List;

/** The register of units. Safe to call from any thread. */
public final class Units {

    private final Database database;
    private final ChangeJournal journal;
    private final UnitStore store;

    public Units(Database database, ChangeJournal journal, UnitStore store) {
        this.database = database;
        this.journal = journal;
        this.store = store;
    }

    /** In the order of protocol. */
    public UnitRegister register() {
        return database.read(store::register);
    }

    /** What they are called: a document's title is not broken within one. */
    public List<String> names() {
        return register().units().stream().map(Unit::name).toList();
    }

    /**
     * Adds the unit or changes it.
     *
     * @param label what the undo menu shows
     * @throws FailureException {@link Failure#UNIT_NAME_TAKEN} if another unit bears the same full name
     */
    public Unit save(Unit unit, String label) {
        saveAll(List.of(unit), label);
        return unit;
    }

    /** Adds or changes many units in one step. */
    public void saveAll(Collection<Unit> changed, String label) {
        journal.record(label, writer -> {
            store.save(writer, List.copyOf(changed));
            return changed;
        });
    }

    /**
     * Takes the unit from the register; duties keep its name as written.
     *
     * @throws FailureException {@link Failure#UNIT_IN_LEDGER}
     */
    public void delete(UnitId id, String label) {
        journal.record(label, writer -> {
            store.delete(writer, id);
            return id;
        });
    }
}
