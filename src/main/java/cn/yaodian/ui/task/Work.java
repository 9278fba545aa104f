package cn.yaodian.ui.task;

/** What is done away from the FX thread. It touches no node and no property. */
@FunctionalInterface
public interface Work<T> {

    /**
     * @throws cn.yaodian.domain.failure.FailureException for what may go wrong
     * @throws Exception anything else is a fault of the program
     */
    T perform(Progress progress) throws Exception;
}
