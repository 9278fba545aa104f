package cn.yaodian.domain.ledger;

import cn.yaodian.domain.progress.DueFlag;
import cn.yaodian.domain.progress.Light;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a task stands on a cut-off date. All of it is computed.
 *
 * @param due        by when it has to be done, with the extensions granted by then
 * @param daysLeft   to the due date, below 0 once it is over
 * @param unreported units with a part in it that owe a return whose time is over
 */
public record TaskStanding(LedgerTask task, Optional<LocalDate> due, DueFlag flag, Optional<Long> daysLeft,
        List<IndicatorStanding> indicators, int unreported, Light light) {

    public TaskStanding {
        indicators = List.copyOf(indicators);
    }
}
