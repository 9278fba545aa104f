package cn.yaodian.storage.change;

import java.time.OffsetDateTime;

/**
 * One step as the history holds it.
 *
 * @param madeAt when it began
 * @param lastAt when the latest saving was counted into it
 * @param undone whether it is a change that has been taken back
 */
public record ChangeSet(long id, Kind kind, String label, String madeBy, OffsetDateTime madeAt, OffsetDateTime lastAt,
        boolean undone) {

    /** What a step did. */
    public enum Kind {
        /** Made by the clerk. */
        CHANGE,
        /** Took a change back. */
        UNDO,
        /** Made a change again. */
        REDO
    }
}
