package cn.yaodian.reading.paragraph;

/** On what evidence a paragraph was parted from what stands before it on the same line. */
public enum SplitReason {
    /** A number stands there that goes on the numbers before it. */
    NUMBER,
    /** Blanks as wide as a first line is drawn in stand there. */
    WIDE_BLANK
}
