package cn.yaodian.ui.task;

/** How work tells how far it is and learns that it is no longer wanted. Called on the work's own thread. */
public interface Progress {

    /**
     * @param fraction 0 to 1; negative where it cannot be told
     * @param step     what is being done now, in Chinese; may be empty
     */
    void report(double fraction, String step);

    boolean isCancelled();

    /** @throws WorkCancelledException if the clerk has cancelled; call it where stopping loses nothing */
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw new WorkCancelledException();
        }
    }
}
