package cn.yaodian.reading.doc;

/** The characters that are no text in a binary Word document (MS-DOC, 2.4.1 and 2.8.25). */
final class DocMarks {

    static final char CELL = 0x07;
    static final char DRAWING = 0x08;
    static final char TAB = 0x09;
    static final char LINE = 0x0b;
    static final char PAGE = 0x0c;
    static final char PARAGRAPH = 0x0d;
    static final char COLUMN = 0x0e;
    static final char FIELD_BEGIN = 0x13;
    static final char FIELD_SEPARATOR = 0x14;
    static final char FIELD_END = 0x15;
    static final char NO_BREAK_HYPHEN = 0x1e;
    static final char SYMBOL = 0x28;

    private DocMarks() {}
}
