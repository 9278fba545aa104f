package cn.yaodian.domain.indicator;

/** How the figure reached is to stand to the figure named. */
public enum Comparison {
    /** Exactly as many as named. */
    EQUAL("="),
    /** 以上, 不少于, 不低于, 达到…以上. */
    AT_LEAST("≥"),
    /** 以下, 以内, 控制在…内. */
    AT_MOST("≤"),
    /** 超过, 突破. */
    MORE_THAN(">"),
    /** 低于, 不足. */
    LESS_THAN("<"),
    /** 左右, 约. */
    ABOUT("about");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The sign that {@code read --json} writes. */
    public String sign() {
        return sign;
    }
}
