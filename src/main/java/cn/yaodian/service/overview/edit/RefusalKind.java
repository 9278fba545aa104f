package cn.yaodian.service.overview.edit;

/** Why a change is not taken. */
public enum RefusalKind {
    /** The column is computed, or comes from the plan or a return. */
    NOT_EDITABLE,
    /** No day. */
    NO_DAY,
    /** No number. */
    NO_NUMBER,
    /** None of the words that the column knows. Argument: those. */
    UNKNOWN_WORD,
    /** No action leads there. Arguments: the state it has, the state that is wanted, where one can get. */
    NO_ACTION,
    /** Done only for a reason. Argument: the action. */
    REASON_NEEDED,
    /** It has been put off: its due date is changed by another extension only. */
    PUT_OFF_ALREADY,
    /** An extension is asked for before the due date, to a later one. */
    EXTENSION_LATE,
    /** What may not be empty. */
    EMPTY,
    /** A plan of several years: the quarter may be any year's. */
    SEVERAL_YEARS,
    /** The ledger does not have the line (any more). */
    LINE_UNKNOWN,
    /** A row that somebody has put in. */
    ROW_ADDED,
    /** A row that somebody has copied: nobody can tell which is meant. */
    ROW_DOUBLED,
    /** A cell that shows a fault instead of a value. */
    CELL_FAULTY,
    /** Different values for the same cell in two places. */
    CONTRADICTING
}
