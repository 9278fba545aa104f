package cn.yaodian.domain.overview;

import cn.yaodian.domain.ledger.IndicatorStanding;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.SpanStanding;
import cn.yaodian.domain.office.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An indicator of the ledger on the cut-off date.
 *
 * @param place  its place among all indicators of the plan, from 1
 * @param added  本期: what the overview's period added; none of what is counted anew each time
 * @param owners 责任单位
 * @param shares 分解: in the order of printing; empty where it is not split
 * @param span   多年目标, where it has one
 */
public record IndicatorLine(TaskLine task, int place, IndicatorStanding standing, Optional<BigDecimal> added,
        List<Unit> owners, List<Share> shares, Optional<SpanStanding> span) {

    /**
     * One unit's share of the target.
     *
     * @param actual 累计; none where it has reported nothing
     */
    public record Share(Unit unit, BigDecimal target, Optional<BigDecimal> actual) {}

    public IndicatorLine {
        owners = List.copyOf(owners);
        shares = List.copyOf(shares);
    }

    public LedgerIndicator indicator() {
        return standing.indicator();
    }
}
