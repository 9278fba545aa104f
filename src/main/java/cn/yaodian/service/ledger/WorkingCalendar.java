package cn.yaodian.service.ledger;

import cn.yaodian.domain.calendar.CalendarYear;
import cn.yaodian.domain.progress.WorkingDays;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.ledger.CalendarStore;
import java.util.List;

/**
 * Which days are worked, as the office entered it year by year; of a year of which it has said nothing, weekends alone
 * are free. Every change is one step of the history. Safe to call from any thread.
 */
public final class WorkingCalendar {

    private final Database database;
    private final ChangeJournal journal;
    private final CalendarStore store = new CalendarStore();

    public WorkingCalendar(Database database, ChangeJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** All years together. */
    public WorkingDays days() {
        return CalendarYear.together(years());
    }

    /** Every year that has been entered, the latest first. */
    public List<CalendarYear> years() {
        return database.read(store::all);
    }

    /** Keeps a year in the place of what was kept of it. */
    public void save(CalendarYear year) {
        journal.record(LedgerStep.CALENDAR.title(), writer -> {
            store.save(writer, year);
            return year;
        });
    }

    /** Forgets a year; its weekends alone are free then. */
    public void remove(int year) {
        journal.record(LedgerStep.CALENDAR_GONE.title(), writer -> {
            store.delete(writer, year);
            return year;
        });
    }
}
