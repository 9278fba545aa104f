package cn.yaodian.service.ledger;

import java.math.BigDecimal;
import java.util.List;

/**
 * What earlier plans' ledgers say of a target of several years.
 *
 * @param figure by the end of the year before the plan: the sum of what adds up, else the latest
 * @param years  what it is made of, the earliest first; at least one
 */
public record EarlierFigure(BigDecimal figure, List<Year> years) {

    /** @param year the first of the plan that it comes from */
    public record Year(int year, String plan, BigDecimal figure) {}

    public EarlierFigure {
        years = List.copyOf(years);
    }
}
