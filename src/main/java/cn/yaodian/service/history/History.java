package cn.yaodian.service.history;

import java.util.List;
import java.util.Optional;

/** What was changed, and the way back; covers plans, units, office and imports, and outlives the program. */
public final class History {

    /** The label of the step that {@link #undo()} would take back. */
    public Optional<String> undoLabel() {
        return Optional.empty();
    }

    /** The label of the step that {@link #redo()} would make again. */
    public Optional<String> redoLabel() {
        return Optional.empty();
    }

    /** Takes back the latest step, itself a step of the history. @return its label; empty if there is none */
    public Optional<String> undo() {
        return undoLabel();
    }

    /** Makes the step again that was taken back last. @return its label; empty if there is none */
    public Optional<String> redo() {
        return redoLabel();
    }

    /** The latest steps first. */
    public List<HistoryEntry> entries(int limit) {
        return List.of();
    }
}
