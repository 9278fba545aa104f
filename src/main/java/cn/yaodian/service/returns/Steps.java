package cn.yaodian.service.returns;

/**
 * Is told how far long work has come, and may stop it: whatever it throws ends the work, which leaves nothing behind
 * that is not whole. Called on the work's own thread.
 */
@FunctionalInterface
public interface Steps {

    /** For work that nobody watches. */
    Steps UNSEEN = (_, _, _) -> {};

    /**
     * @param done of {@code all}
     * @param what is dealt with next
     */
    void reached(int done, int all, String what);
}
