package cn.yaodian.domain.reading;

/** On what evidence two lines were put together. */
public enum JoinReason {
    /** A bracket or quotation mark is open that the next line closes. */
    OPEN_BRACKET("括号或引号到这一行才结束"),
    /** The line before ends in a comma. */
    COMMA("上一行停在逗号处"),
    /** The text wraps at a fixed width and the line before was full. */
    FULL_LINE("上一行写满后折行"),
    /** The line is too short to be more than the end of a sentence. */
    REMNANT("只有几个字的句尾"),
    /** Paragraphs are drawn in, and this line is not. */
    NOT_DRAWN_IN("各段首行缩进，这一行没有缩进"),
    /** Running text that breaks off within a sentence, as a page's end cuts it. */
    MID_SENTENCE("上一行的句子没有写完"),
    /** The clerk has said so. */
    CLERK("经办人确认");

    private final String title;

    JoinReason(String title) {
        this.title = title;
    }

    /** The evidence in the clerk's words. */
    public String title() {
        return title;
    }

    /** Whether nothing but a sentence that breaks off speaks for it. */
    public boolean isWeak() {
        return this == MID_SENTENCE;
    }
}
