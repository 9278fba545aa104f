package cn.yaodian.ui.ledger.table;

/** By which column the lines are sorted, as the heading shows it. */
public record GridOrder(String key, boolean descending) {}
