package cn.yaodian.service.history;

import java.time.Instant;

/**
 * One step of the history.
 *
 * @param by     the user's name on this computer
 * @param label  the words given when it was made
 * @param kind   whether it was a change or took one back
 * @param undone whether it has been taken back and could be made again
 */
public record HistoryEntry(long id, Instant at, String by, String label, Kind kind, boolean undone) {

    /** What a step did. */
    public enum Kind {
        /** A change made by the clerk. */
        CHANGE,
        /** Took a change back. */
        UNDO,
        /** Made a change again that had been taken back. */
        REDO
    }
}
