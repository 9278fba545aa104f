package cn.yaodian.ui.task;

/** Where a piece of work stands. */
public enum TaskState {
    /** In the queue or at work. */
    RUNNING,
    /** Its result has been handed over. */
    DONE,
    /** It ended in a problem. */
    FAILED,
    /** The clerk ended it; there is no result. */
    CANCELLED
}
