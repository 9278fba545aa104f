package cn.yaodian.reading.paragraph;

/** A piece of a document between two breaks: a paragraph or a table. */
public sealed interface Passage permits Paragraph, Table {

    /** Line of the source that it begins on. */
    int line();
}
