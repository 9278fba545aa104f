package cn.yaodian.ui.drafting.text;

/** What a row of the text is. */
public enum RowKind {
    /** The plan's title and what stands before the first heading. */
    HEAD,
    /** A heading and the text directly under it. */
    SECTION,
    /** A task. */
    TASK,
    /** What stands after the last task, and the place to add to. */
    FOOT
}
