package cn.yaodian.domain.progress;

/** Which way a figure is to go. */
public enum Direction {
    /** 不低于: as many as named, or more. */
    AT_LEAST("不低于"),
    /** 控制在…以内: no more than named. */
    AT_MOST("不高于"),
    /** 等于: just as many. */
    EXACTLY("等于"),
    /** 增长: up from the baseline to the figure named. */
    INCREASE("增长到"),
    /** 保持: not to fall below the figure named. */
    KEEP("保持");

    private final String title;

    Direction(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
