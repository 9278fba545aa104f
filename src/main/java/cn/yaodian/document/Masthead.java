package cn.yaodian.document;

/**
 * 版头 of a document in the 文件 form (GB/T 9704-2012, 7.2).
 *
 * @param letterhead 发文机关标志 as printed, with 文件 where it has that word; empty for a document without masthead
 * @param number     发文字号 as printed; empty while none has been given
 */
public record Masthead(String letterhead, String number) {

    public static final Masthead NONE = new Masthead("", "");

    public Masthead {
        letterhead = letterhead.strip();
        number = number.strip();
    }
}
