package cn.yaodian.domain.number;

/** What runs on by itself within a word and a year. */
public enum NumberRun {
    /** 青产改组〔2026〕3号 (GB/T 9704-2012, 7.2.5). */
    DOCUMENT(NumberKind.DOCUMENT),
    /** 第3期（总第17期） of a bulletin: the first within the year, the total through the years. */
    ISSUE(NumberKind.BULLETIN),
    /** 增刊第1期 of a bulletin, counted apart. */
    SUPPLEMENT(NumberKind.BULLETIN);

    private final NumberKind kind;

    NumberRun(NumberKind kind) {
        this.kind = kind;
    }

    public NumberKind kind() {
        return kind;
    }
}
