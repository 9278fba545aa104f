package cn.yaodian.domain.manuscript;

/** The form that a manuscript is issued in: those of GB/T 9704-2012, clauses 7 and 10, and the customary bulletin. */
public enum ManuscriptForm {
    /** 文件. */
    DOCUMENT("文件格式"),
    /** 信函. */
    LETTER("信函格式"),
    /** 命令（令）. */
    ORDER("命令格式"),
    /** 纪要. */
    MINUTES("纪要格式"),
    /** 简报. */
    BULLETIN("简报格式");

    private final String title;

    ManuscriptForm(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
