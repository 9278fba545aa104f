package cn.yaodian.composing.manuscript;

import cn.yaodian.domain.remark.Remark;
import cn.yaodian.domain.remark.Severity;

/**
 * A remark on a manuscript, with its place.
 *
 * @param anchor part and line as in {@link Part#anchor}; the name of a field (title, addressees, head, foot) elsewhere
 * @param remark its line counts within the part
 */
public record PlacedRemark(String anchor, Remark remark) {

    /** For people: 正文第12行, 附件1第3行, 标题. */
    public String place() {
        String part = anchor.replaceFirst(":.*", "");
        String name = switch (part) {
            case "body" -> "正文";
            case "title" -> "标题";
            case "addressees" -> "主送机关";
            case "head" -> "版头";
            case "foot" -> "落款和版记";
            default -> "附件" + part.replaceFirst("^annex", "");
        };
        return remark.line() == 0 ? name : name + "第" + remark.line() + "行";
    }

    static PlacedRemark of(Severity severity, Part part, int line, String message) {
        return new PlacedRemark(part.anchor(line), new Remark(severity, line, message));
    }
}
