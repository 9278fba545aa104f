package cn.yaodian.document;

/**
 * What a bulletin's masthead says below its name.
 *
 * @param issue  as printed: 第3期（总第17期）, 增刊
 * @param editor 编印单位, at the left above the red rule
 * @param date   as printed, at the right above the red rule
 */
public record BulletinIssue(String issue, String editor, String date) {

    public static final BulletinIssue NONE = new BulletinIssue("", "", "");

    public BulletinIssue {
        issue = issue.strip();
        editor = editor.strip();
        date = date.strip();
    }
}
