package cn.yaodian.ui.failure;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.messages.Messages;
import java.util.concurrent.ThreadLocalRandom;

/** What went wrong: a sentence for the clerk, a code for whoever she asks, and the cause for the log. */
public sealed interface Problem {

    /** Shown, copied, and written to the log beside the cause. */
    String code();

    /** Chinese; says what happened and what to do. */
    String sentence();

    Throwable cause();

    /** Through no fault of the program, such as a damaged file. */
    record Expected(FailureException cause) implements Problem {

        @Override
        public String code() {
            return cause.failure().code();
        }

        @Override
        public String sentence() {
            return Messages.sentence(cause);
        }
    }

    /**
     * A fault of the program.
     *
     * @param code YD-900 and four digits of its own, by which this very case is found in the log
     */
    record Fault(String code, Throwable cause) implements Problem {

        @Override
        public String sentence() {
            return Messages.text("problem.fault");
        }
    }

    static Problem of(Throwable cause) {
        if (cause instanceof FailureException expected) {
            return new Expected(expected);
        }
        return new Fault("YD-900-" + ThreadLocalRandom.current().nextInt(1000, 10_000), cause);
    }
}
