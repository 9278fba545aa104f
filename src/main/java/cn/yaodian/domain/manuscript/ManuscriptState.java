package cn.yaodian.domain.manuscript;

/** How far a manuscript has come. */
public enum ManuscriptState {
    /** 草稿: being written; may be changed, and deleted where no version of it was ever issued. */
    DRAFT("草稿"),
    /** 已印发: frozen. A correction makes the next version, which is a draft again. */
    ISSUED("已印发");

    private final String title;

    ManuscriptState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
