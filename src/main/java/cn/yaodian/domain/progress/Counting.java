package cn.yaodian.domain.progress;

/** 统计方式: how figures of several periods come to one. */
public enum Counting {
    /** 累计: what each period adds is added up. */
    CUMULATIVE("累计"),
    /** 时点: the latest count stands for all. */
    AT_POINT("时点");

    private final String title;

    Counting(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
