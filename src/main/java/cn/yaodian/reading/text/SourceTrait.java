package cn.yaodian.reading.text;

/** What the clerk is to know of a file as such, whatever its text says. */
public enum SourceTrait {
    /** It bears macros, which were never run. */
    MACROS,
    /** Changes were tracked and have not been accepted yet. */
    TRACKED_CHANGES,
    /** Some of its text is hidden. */
    HIDDEN_TEXT,
    /** Another document is embedded as a part of its text, which was not read. */
    EMBEDDED_DOCUMENT
}
