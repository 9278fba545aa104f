package cn.yaodian.composing.manuscript;

/**
 * The document that is answered.
 *
 * @param sender who sent it
 * @param title  without 《》
 * @param number 发文字号 as printed
 */
public record Citation(String sender, String title, String number) {

    public static final Citation NONE = new Citation("", "", "");

    public Citation {
        sender = sender.strip();
        title = title.strip();
        number = number.strip();
    }

    /** What the document is about: 增加培训经费 of 关于增加培训经费的请示. */
    String matter() {
        String behind = title.contains("关于") ? title.substring(title.indexOf("关于") + 2) : title;
        return behind.replaceFirst("的?(?:请示|函|报告|意见|通知|建议)$", "");
    }
}
