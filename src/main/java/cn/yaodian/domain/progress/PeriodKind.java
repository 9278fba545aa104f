package cn.yaodian.domain.progress;

/** How often returns are asked for. */
public enum PeriodKind {
    /** 月报. */
    MONTH("月报", 1),
    /** 季报. */
    QUARTER("季报", 3),
    /** 半年报. */
    HALF_YEAR("半年报", 6),
    /** 年报. */
    YEAR("年报", 12),
    /** 临时调度: from the year's first day to whatever day was asked for. */
    ON_DEMAND("临时调度", 0);

    private final String title;
    private final int months;

    PeriodKind(String title, int months) {
        this.title = title;
        this.months = months;
    }

    public String title() {
        return title;
    }

    /** Months that a period has; 0 where that is not fixed. */
    int months() {
        return months;
    }
}
