package cn.yaodian.service.manuscript;

import cn.yaodian.domain.remark.Severity;

/**
 * Something doubtful in the words of a manuscript.
 *
 * @param anchor  part and line as in the pages' anchors (body:12), or a field's name (title, addressees, head, foot)
 * @param message a Chinese sentence
 */
public record TextDoubt(String anchor, Severity severity, String message) {}
