package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.SpanStanding;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.messages.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a target of several years stands, in sentences. */
final class SpanSentences {

    private SpanSentences() {}

    /** What it is; what this year must bring; what was reached and what is still missing. */
    static List<String> of(LedgerIndicator indicator, SpanStanding standing) {
        boolean adds = indicator.counting() == Counting.CUMULATIVE;
        String year = String.valueOf(standing.year());
        List<String> said = new ArrayList<>();
        said.add(Messages.text("indicator.spanTotalIs", String.valueOf(standing.span().firstYear()),
                String.valueOf(standing.span().lastYear()), figure(indicator, standing.span().total())));
        said.add(standing.must()
                .map(must -> Messages.text(adds ? "indicator.spanMustBring" : "indicator.spanMustReach", year,
                        figure(indicator, must)))
                .orElseGet(() -> Messages.text("indicator.spanMustUnknown", year)));
        said.add(Messages.text(adds ? "indicator.spanBrought" : "indicator.spanReached", year,
                figure(indicator, standing.before()),
                figure(indicator, standing.reached()), figure(indicator, standing.remaining())));
        return said;
    }

    private static String figure(LedgerIndicator indicator, BigDecimal figure) {
        return PlainFigure.text(figure) + indicator.measure();
    }

    private static String figure(LedgerIndicator indicator, Optional<BigDecimal> figure) {
        return figure.map(known -> figure(indicator, known)).orElse(Messages.text("ledger.nothing"));
    }
}
