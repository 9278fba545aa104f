package cn.yaodian.domain.ledger;

import cn.yaodian.domain.progress.Light;
import cn.yaodian.domain.progress.Pace;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How an indicator stands on a cut-off date. All of it is computed.
 *
 * @param actual     累计; none where nothing was reported
 * @param completion 完成率, 0.4 for 40 %
 * @param expected   序时进度; none for what does not grow by and by
 * @param difference 差, in percentage points; below 0 where it is behind
 */
public record IndicatorStanding(LedgerIndicator indicator, Optional<BigDecimal> actual, Optional<BigDecimal> completion,
        Optional<BigDecimal> expected, Optional<BigDecimal> difference, Optional<Pace> pace, boolean met,
        Light light) {}
