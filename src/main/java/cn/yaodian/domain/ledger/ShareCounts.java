package cn.yaodian.domain.ledger;

import cn.yaodian.domain.indicator.IndicatorId;

/**
 * 分子、分母: the two indicators of the same ledger whose figures give a share.
 *
 * @param part  分子: 已建会企业
 * @param whole 分母: 企业总数
 */
public record ShareCounts(IndicatorId part, IndicatorId whole) {

    public ShareCounts {
        if (part.equals(whole)) {
            throw new IllegalArgumentException("a share has two counts: " + part);
        }
    }
}
