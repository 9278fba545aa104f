package cn.yaodian.command.number;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.service.number.NumberRegister;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which series is meant: the options that the commands share. */
final class SeriesOptions {

    @Option(names = "--year", paramLabel = "YEAR", converter = YearConverter.class,
            description = "${bundle:command.number.year}")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--bulletin", description = "${bundle:command.number.bulletin}")
    private boolean bulletin;

    @Option(names = "--supplement", description = "${bundle:command.number.supplement}")
    private boolean supplement;

    Optional<Integer> year() {
        return year;
    }

    /**
     * The word's own series, unless the options say that it is a bulletin's.
     *
     * @throws FailureException {@link Failure#NUMBER_UNREADABLE} for a blank word
     */
    NumberSeries series(NumberRegister register, String word, Clock clock) {
        if (word.isBlank()) {
            throw new FailureException(Failure.NUMBER_UNREADABLE, word);
        }
        int in = TypedNumber.yearOf(year, clock);
        if (supplement) {
            return new NumberSeries(word, NumberRun.SUPPLEMENT, in);
        }
        return bulletin ? new NumberSeries(word, NumberRun.ISSUE, in) : register.series(word, in);
    }
}
