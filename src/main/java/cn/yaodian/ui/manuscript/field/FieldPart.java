package cn.yaodian.ui.manuscript.field;

/** A part of a manuscript whose changes make one step of the history. */
public enum FieldPart {
    HEAD, TITLE, ADDRESSEES, BODY, ANNEX, SIGNATURE, IMPRINT
}
