package cn.yaodian.inspection.finding;

/** What an inspection says of one clause, the gravest last. */
public enum Verdict {
    /** The document has nothing that the clause speaks of. */
    NOT_APPLICABLE("不涉及"),
    PASSED("符合"),
    /** It cannot be told from the file; the reason says why. */
    NOT_VERIFIED("未核验"),
    NOT_MET("不符合");

    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
