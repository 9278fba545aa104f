package cn.yaodian.ui.drafting.text;

/** The part of a row that the caret is in. */
public enum Part {
    /** Title of the plan, heading of a section, lead sentence of a task. */
    TITLE,
    /** The text below. */
    BODY,
    /** Where a task's units are added. */
    UNITS
}
