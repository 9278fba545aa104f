package cn.yaodian.reading.text;

/** Why a stretch of the source is not kept. */
public enum LeftOut {
    /** Marks that only say how the text is to look: #, **, table lines. */
    MARKUP("排版标记"),
    /** A line of dashes. */
    RULE("分隔线"),
    /** — 3 —. */
    PAGE_NUMBER("页码"),
    /** What a web page puts around a document. */
    WEB_PAGE("网页残留文字"),
    /** 目录, which repeats the headings. */
    CONTENTS("目录"),
    /** Captions and the like that fell into the middle of a sentence. */
    INTERRUPTION("打断正文的短行（图注等）"),
    /** A number of issue, as bulletins bear it. */
    ISSUE_NUMBER("期号"),
    /** The word 附件 before the plan's title. */
    ATTACHMENT_LABEL("附件标识"),
    /** The same title once more. */
    REPEATED_TITLE("重复的标题"),
    /** Headings, numbers and empty cells of a table. */
    TABLE_FRAME("表头和序号"),
    /** A full stop behind a heading or lead sentence, which is written anew. */
    CLOSING_MARK("标题后的标点"),
    /** A secrecy, urgency or copy number line in the masthead. */
    MASTHEAD_MARK("版头标识"),
    /** Nothing above fits. */
    UNCLAIMED("未能归类");

    private final String title;

    LeftOut(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
