package cn.yaodian.reading.text;

/** Why a stretch of the source is not kept. */
public enum LeftOut {
    /** Marks that only say how the text is to look: #, **, table lines. */
    MARKUP("排版标记"),
    /** A line of dashes. */
    RULE("分隔线"),
    /** — 3 —. */
    PAGE_NUMBER("页码"),
    /** Text that leans or stands on end: a watermark, a note at the margin. */
    TURNED("水印或斜排、侧排的文字"),
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
    /** Tasks that stand in the text already, in a table behind it. */
    REPEATED_TASKS("附件中重复的任务"),
    /** A form, a list of names and the like behind the text. */
    OTHER_ATTACHMENT("附件中的表格、名单等"),
    /** The same title once more. */
    REPEATED_TITLE("重复的标题"),
    /** Headings, numbers and empty cells of a table. */
    TABLE_FRAME("表头和序号"),
    /** A full stop behind a heading or lead sentence, which is written anew. */
    CLOSING_MARK("标题后的标点"),
    /** A secrecy, urgency or copy number line in the masthead. */
    MASTHEAD_MARK("版头标识"),
    /** What was deleted or moved away under change tracking. */
    REVISION("修订中已删除的文字"),
    /** Text that is marked as hidden and not printed. */
    HIDDEN("隐藏文字"),
    /** What stands above or below every page's text. */
    RUNNING_HEAD("页眉页脚"),
    /** Notes at the foot of a page or at the end, which explain words and are no text of a task. */
    FOOTNOTE("脚注、尾注"),
    /** What readers wrote in the margin. */
    COMMENT("批注"),
    /** The instruction of a field, whose result is printed. */
    FIELD_CODE("域代码"),
    /** How a character is spoken, written small above it. */
    PRONUNCIATION("注音"),
    /** What a form says in a place that nobody has filled in. */
    PLACEHOLDER("待填处的提示文字"),
    /** A sheet that says how a form is to be filled in, or holds what its cells may say. */
    FORM_GUIDE("填表说明等辅助工作表"),
    /** A row that adds others up. */
    TOTAL("合计行"),
    /** The clerk has said so. */
    BY_CLERK("经办人确认不需要"),
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
