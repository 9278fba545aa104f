package cn.yaodian.domain.office;

/** Why a unit goes by another name. */
public enum AliasKind {
    /** 简称: 市人社局; also what documents were found to call it. */
    SHORT("简称"),
    /** 曾用名: what it was called before it was renamed or merged. */
    FORMER("曾用名");

    private final String title;

    AliasKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
