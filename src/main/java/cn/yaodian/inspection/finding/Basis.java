package cn.yaodian.inspection.finding;

/** What was measured. */
public enum Basis {
    /** The pages that the file itself holds. */
    PAGES("版面"),
    /** The pages that LibreOffice makes of it. */
    LIBRE_OFFICE("LibreOffice 排出的版面"),
    /** What the file says of its pages, without their being set. */
    DECLARED("文件中的设置");

    private final String title;

    Basis(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
