package cn.yaodian.command.number;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.number.SeriesNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A number as it is typed behind a command, with the year that it may leave out. */
final class TypedNumber {

    @Parameters(paramLabel = "NUMBER", description = "${bundle:command.number.number}")
    private String typed = "";

    @Option(names = "--year", paramLabel = "YEAR", converter = YearConverter.class,
            description = "${bundle:command.number.year}")
    private Optional<Integer> year = Optional.empty();

    /** @throws FailureException {@link Failure#NUMBER_UNREADABLE} */
    SeriesNumber read(Clock clock) {
        return SeriesNumber.parse(typed, yearOf(year, clock))
                .orElseThrow(() -> new FailureException(Failure.NUMBER_UNREADABLE, typed));
    }

    /** This year where none is named. */
    static int yearOf(Optional<Integer> year, Clock clock) {
        return year.orElseGet(() -> LocalDate.now(clock).getYear());
    }
}
