package cn.yaodian.domain.number;

/** What a word counts. */
public enum NumberKind {
    /** Documents, by the word of the body that issues them. */
    DOCUMENT("发文字号"),
    /** The issues of a bulletin, by its name. */
    BULLETIN("期号");

    private final String title;

    NumberKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
