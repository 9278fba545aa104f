package cn.yaodian.reading.paragraph;

/** On what evidence two lines were put together. */
public enum JoinReason {
    /** A bracket or quotation mark is open that the next line closes. */
    OPEN_BRACKET,
    /** The line ends in a comma. */
    COMMA,
    /** The text wraps at a fixed width and this line was full. */
    FULL_LINE,
    /** Paragraphs are drawn in, and this line is not. */
    NOT_DRAWN_IN,
    /** Running text that breaks off within a sentence, as a page's end cuts it. */
    MID_SENTENCE,
    /** The clerk has said so. */
    CLERK
}
