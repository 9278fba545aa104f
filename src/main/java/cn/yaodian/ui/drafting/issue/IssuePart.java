package cn.yaodian.ui.drafting.issue;

/** A field of the form that something else can lead to. */
public enum IssuePart {
    NUMBER, DATE, ADDRESSEES
}
