package cn.yaodian.ui.task;

/** Thrown within work to end it once the clerk has cancelled. Nobody is told: she knows. */
public final class WorkCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
