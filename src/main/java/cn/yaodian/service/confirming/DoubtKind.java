package cn.yaodian.service.confirming;

/** Why a place is doubtful. */
public enum DoubtKind {
    /** The reading itself says so, in a sentence of its own. */
    REMARK,
    /** No task was found. */
    NO_TASKS,
    /** A name fits several units of the register. */
    UNIT_AMBIGUOUS,
    /** A name is like that of a unit of the register and taken for it. */
    UNIT_ALIKE,
    /** A task without units where most tasks have some. */
    TASK_WITHOUT_UNITS,
    /** A target of which it is not said what is counted. */
    TARGET_WITHOUT_MEASURE,
    /** Lines put together on weak evidence. */
    JOINED,
    /** Many words that are not kept. */
    LEFT_OUT
}
