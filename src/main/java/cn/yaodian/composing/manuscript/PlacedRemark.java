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

    static PlacedRemark of(Severity severity, Part part, int line, String message) {
        return new PlacedRemark(part.anchor(line), new Remark(severity, line, message));
    }
}
