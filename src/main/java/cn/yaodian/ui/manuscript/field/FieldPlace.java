package cn.yaodian.ui.manuscript.field;

/** A field that something else can lead to. */
public enum FieldPlace {
    NUMBER, ISSUE, BODIES, BODY, TITLE, ADDRESSEES, SIGNATORIES, DATE, PRINTED_BY
}
