package cn.yaodian.reading.outline;

/** What a numbered paragraph is. */
enum Role {
    /** It names what stands below it. */
    HEADING,
    /** It is itself a unit of work. */
    TASK,
    /** It is part of the text of the node above: a principle, an aim, an item of a list. */
    TEXT
}
