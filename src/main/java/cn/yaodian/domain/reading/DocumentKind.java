package cn.yaodian.domain.reading;

/** What sort of document was read, by its title. */
public enum DocumentKind {
    NOTICE("通知"), WORK_POINTS("工作要点"), IMPLEMENTATION_PLAN("实施方案"), ACTION_PLAN("行动计划"), MEASURES("若干措施"), OPINION(
            "意见"),
    BULLETIN("简报"), REPORT("报告"), LETTER("函"), MINUTES("纪要"), OTHER("其他");

    private final String title;

    DocumentKind(String title) {
        this.title = title;
    }

    /** The word that {@code read --json} writes. */
    public String title() {
        return title;
    }
}
