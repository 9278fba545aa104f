package cn.yaodian.service.office;

import cn.yaodian.domain.office.Office;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.office.OfficeStore;

/** What the user's own office is called and how it signs. Safe to call from any thread. */
public final class Offices {

    private final Database database;
    private final ChangeJournal journal;
    private final OfficeStore store;

    public Offices(Database database, ChangeJournal journal, OfficeStore store) {
        this.database = database;
        this.journal = journal;
        this.store = store;
    }

    /** {@link Office#UNNAMED} until it has been filled in. */
    public Office get() {
        return database.read(store::load);
    }

    /** @param label what the undo menu shows */
    public Office save(Office changed, String label) {
        return journal.record(label, writer -> {
            store.save(writer, changed);
            return changed;
        });
    }
}
