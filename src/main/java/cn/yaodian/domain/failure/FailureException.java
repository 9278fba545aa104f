package cn.yaodian.domain.failure;

import java.util.List;
import java.util.stream.Stream;

/** Carries a {@link Failure} from where it was met to the dialog or the terminal that tells it. */
public final class FailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Failure failure;
    // Exceptions here never leave the process, so nothing is lost by not serialising the list.
    private final transient List<String> arguments;

    /** @param arguments what the sentence names, in its order: usually the file */
    public FailureException(Failure failure, Object... arguments) {
        super(failure.code() + " " + failure + " " + List.of(arguments));
        this.failure = failure;
        this.arguments = Stream.of(arguments).map(String::valueOf).toList();
    }

    /** @param cause what the log is to show */
    public FailureException(Failure failure, Throwable cause, Object... arguments) {
        super(failure.code() + " " + failure + " " + List.of(arguments), cause);
        this.failure = failure;
        this.arguments = Stream.of(arguments).map(String::valueOf).toList();
    }

    public Failure failure() {
        return failure;
    }

    public List<String> arguments() {
        return arguments;
    }
}
