package cn.yaodian.service.history;

import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.change.ChangeSet;
import java.util.List;
import java.util.Optional;

/** What was changed, and the way back; covers plans, units, office and imports, and outlives the program. */
public final class History {

    private final ChangeJournal journal;

    public History(ChangeJournal journal) {
        this.journal = journal;
    }

    /** The label of the step that {@link #undo()} would take back. */
    public Optional<String> undoLabel() {
        return journal.nextToUndo().map(ChangeSet::label);
    }

    /** The label of the step that {@link #redo()} would make again. */
    public Optional<String> redoLabel() {
        return journal.nextToRedo().map(ChangeSet::label);
    }

    /** Takes back the latest step, itself a step of the history. @return its label; empty if there is none */
    public Optional<String> undo() {
        return journal.undo();
    }

    /** Makes the step again that was taken back last. @return its label; empty if there is none */
    public Optional<String> redo() {
        return journal.redo();
    }

    /** The latest steps first. */
    public List<HistoryEntry> entries(int limit) {
        return journal.latest(limit).stream().map(History::entry).toList();
    }

    private static HistoryEntry entry(ChangeSet set) {
        HistoryEntry.Kind kind = switch (set.kind()) {
            case CHANGE -> HistoryEntry.Kind.CHANGE;
            case UNDO -> HistoryEntry.Kind.UNDO;
            case REDO -> HistoryEntry.Kind.REDO;
        };
        return new HistoryEntry(set.id(), set.lastAt().toInstant(), set.madeBy(), set.label(), kind, set.undone());
    }
}
