package cn.yaodian.command.number;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.number.SeriesNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A number as it is typed behind a command. */
final class TypedNumber {

    private TypedNumber() {}

    /** @throws FailureException {@link Failure#NUMBER_UNREADABLE} */
    static SeriesNumber read(String typed, Optional<Integer> year, Clock clock) {
        return SeriesNumber.parse(typed, yearOf(year, clock))
                .orElseThrow(() -> new FailureException(Failure.NUMBER_UNREADABLE, typed));
    }

    /** This year where none is named. */
    static int yearOf(Optional<Integer> year, Clock clock) {
        return year.orElseGet(() -> LocalDate.now(clock).getYear());
    }
}
