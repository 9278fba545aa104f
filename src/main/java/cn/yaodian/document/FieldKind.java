package cn.yaodian.document;

/** What the cells of a column are, so that a screen can offer the right filter and a workbook the right format. */
public enum FieldKind {
    /** A few words. */
    TEXT,
    /** Whole sentences: shown in brief in a table, in full beside it. */
    LONG_TEXT,
    /** One of a few words. */
    CHOICE, NUMBER, PERCENT, DAY, LAMP
}
