package cn.yaodian.ui.manuscript.editor;

/**
 * Something about a manuscript that the clerk should look at.
 *
 * @param anchor  of the line that it concerns, or the name of a field; empty for the whole
 * @param message a Chinese sentence
 */
public record TextRemark(RemarkKind kind, String anchor, String message) {}
