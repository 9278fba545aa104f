package cn.yaodian.inspection.finding;

/** The forms of GB/T 9704-2012, told by what stands on the pages. */
public enum DocumentFormat {
    DOCUMENT("文件格式"),
    LETTER("信函格式"),
    ORDER("命令（令）格式"),
    MINUTES("纪要格式"),
    BULLETIN("简报格式"),
    /** Title and text without a masthead: a draft, or what goes with another document. */
    PLAIN("无版头"),
    /** Nothing on it speaks for an official document. */
    NONE("不像公文"),
    /** There are no pages to tell it by. */
    UNKNOWN("未排版"),
    /** Pages that are pictures. */
    SCAN("扫描件");

    private final String title;

    DocumentFormat(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean hasMasthead() {
        return this == DOCUMENT || this == LETTER || this == ORDER || this == MINUTES || this == BULLETIN;
    }
}
