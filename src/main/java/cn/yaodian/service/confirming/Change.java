package cn.yaodian.service.confirming;

/** What a clerk can make of a piece of a source. The order is that of the keys 1 to 7. */
public enum Change {
    /** A paragraph becomes a heading. */
    HEADING,
    /** A paragraph becomes a task. */
    TASK,
    /** A paragraph becomes text. */
    TEXT,
    /** Words name units; words that do so no longer. */
    UNITS,
    /** Words set a target; words that do so no longer. */
    INDICATOR,
    /** It is not kept. */
    LEFT_OUT,
    /** A line goes on the one before it; one that does so no longer. */
    JOINED
}
