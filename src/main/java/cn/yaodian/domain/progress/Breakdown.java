package cn.yaodian.domain.progress;

import cn.yaodian.domain.office.UnitId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 分解: a target split over regions or units.
 *
 * @param shares in the order of printing
 */
public record Breakdown(Map<UnitId, BigDecimal> shares) {

    public Breakdown {
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    public BigDecimal sum() {
        return shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the shares are short of the whole; below 0 where they come to more. */
    public BigDecimal missing(BigDecimal whole) {
        return whole.subtract(sum());
    }
}
