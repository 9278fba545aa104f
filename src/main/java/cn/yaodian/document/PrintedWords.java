package cn.yaodian.document;

/** Words that every document of a kind bears and nobody writes, with the marks that belong to them. */
public final class PrintedWords {

    /** Before the names of attachments (GB/T 9704-2012, 7.3.4). */
    public static final String ATTACHMENTS = "附件：";
    /** Before the names of those who signed an upward document off (7.2.6). */
    public static final String SIGNED_BY = "签发人：";
    /** Before main addressees that stand in the imprint (7.4.2). */
    public static final String ADDRESSEES = "主送";
    /** Before the copy-to line (7.4.2). */
    public static final String COPY_TO = "抄送";

    private PrintedWords() {}
}
