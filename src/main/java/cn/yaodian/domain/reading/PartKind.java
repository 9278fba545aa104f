package cn.yaodian.domain.reading;

/** What a stretch of the source became. */
public enum PartKind {
    /** 发文机关标志, or a bulletin's masthead. */
    LETTERHEAD("发文机关标志"),
    /** 发文字号. */
    DOCUMENT_NUMBER("发文字号"),
    /** Title of the whole document. */
    TITLE("标题"),
    /** 主送机关. */
    ADDRESSEES("主送机关"),
    /** The covering notice's own text. */
    COVER_TEXT("通知正文"),
    /** 附件说明: the list of what is attached. */
    ATTACHMENTS("附件说明"),
    /** Names of those who sign. */
    SIGNATURE("发文机关署名"),
    /** 成文日期. */
    DATE("成文日期"),
    /** 附注. */
    NOTE("附注"),
    /** Title of the plan within a notice. */
    PLAN_TITLE("要点标题"),
    /** Text before the first heading. */
    PREAMBLE("前言"),
    /** Number of a heading or task; computed again when the plan is written. */
    LABEL("序号"),
    /** Words of a heading. */
    HEADING("标题行"),
    /** Text directly under a heading. */
    SECTION_TEXT("部分正文"),
    /** Lead sentence of a task. */
    TASK_TITLE("任务标题"),
    /** The rest of a task's text. */
    TASK_BODY("任务正文"),
    /** Where the units of a task are named. */
    DUTIES("责任分工"),
    /** Text after the last task that belongs to no section. */
    CLOSING("结语"),
    /** 抄送, 报, 送, 印发机关和日期. */
    IMPRINT("版记"),
    /** Not kept in the plan; the reason says why. */
    LEFT_OUT("未采用");

    private final String title;

    PartKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
