package cn.yaodian.reading.workbook;

/** Whether somebody who opens the workbook sees a row or column. */
public enum Showing {
    /** As usual. */
    SHOWN,
    /** Out of sight for the time being: a filter or a closed outline group hides it. It belongs to the sheet. */
    FOLDED,
    /** Hidden by hand: it is neither seen nor printed. */
    HIDDEN
}
