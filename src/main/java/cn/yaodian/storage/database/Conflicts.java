package cn.yaodian.storage.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;

/** Steps that another window was quicker with: they are taken again from the beginning, on what is there by then. */
public final class Conflicts {

    private static final int TIMES = 12;

    /** SQL:2023 23505 unique violation, 40001 serialisation; PostgreSQL 40P01 deadlock, 55P03 lock not available. */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01", "55P03");

    private static final Set<Integer> CODES_OF_H2 = Set.of(ErrorCode.CONCURRENT_UPDATE_1, ErrorCode.LOCK_TIMEOUT_1,
            ErrorCode.DEADLOCK_1, ErrorCode.DUPLICATE_KEY_1);

    private Conflicts() {}

    /**
     * @param step one whole transaction, which decides anew each time that it is run
     * @throws RuntimeException what the step throws, also where it meets others again and again
     */
    public static <R> R retried(Supplier<R> step) {
        for (int time = 1; time < TIMES; time++) {
            try {
                return step.get();
            } catch (RuntimeException failed) {
                if (!isConflict(failed)) {
                    throw failed;
                }
            }
        }
        return step.get();
    }

    private static boolean isConflict(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && (STATES.contains(String.valueOf(sql.getSQLState()))
                                || CODES_OF_H2.contains(sql.getErrorCode())));
    }
}
