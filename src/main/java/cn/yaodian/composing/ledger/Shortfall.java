package cn.yaodian.composing.ledger;

import cn.yaodian.domain.ledger.IndicatorStanding;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.progress.Goal;
import java.math.BigDecimal;
import java.util.Optional;

/** Says of a target that is not reached what it lacks. */
final class Shortfall {

    private Shortfall() {}

    /** Empty for a target that is reached. */
    static String of(IndicatorStanding standing) {
        if (standing.met()) {
            return "";
        }
        LedgerIndicator indicator = standing.indicator();
        String words = indicator.goal().direction().title();
        String target = Figures.of(indicator.goal().target(), indicator);
        Optional<BigDecimal> actual = standing.actual();
        if (actual.isEmpty()) {
            return indicator.goal().grows() && indicator.goal().direction() != Direction.AT_MOST
                    ? LedgerWords.fill("reported.none", words, target,
                            Figures.of(lack(indicator.goal(), indicator.goal().baseline().orElse(BigDecimal.ZERO)),
                                    indicator))
                    : LedgerWords.fill("reported.none.kept", words, target);
        }
        boolean over = actual.get().compareTo(indicator.goal().target()) > 0;
        String said = LedgerWords.fill(over ? "missed.over" : "missed", words, target,
                Figures.of(actual.get(), indicator), Figures.of(lack(indicator.goal(), actual.get()), indicator));
        return rate(standing, said);
    }

    private static BigDecimal lack(Goal goal, BigDecimal actual) {
        return goal.target().subtract(actual).abs();
    }

    private static String rate(IndicatorStanding standing, String said) {
        if (standing.completion().isEmpty() || standing.expected().isEmpty() || standing.difference().isEmpty()) {
            return said;
        }
        String completion = Figures.percent(standing.completion().get());
        BigDecimal points = Figures.points(standing.difference().get());
        return points.signum() < 0
                ? LedgerWords.fill("missed.rate", said, completion, Figures.percent(standing.expected().get()),
                        points.negate())
                : LedgerWords.fill("missed.rate.ahead", said, completion);
    }
}
