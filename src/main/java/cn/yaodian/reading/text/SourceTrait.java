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
    EMBEDDED_DOCUMENT,
    /** Some of a workbook's sheets are hidden. */
    HIDDEN_SHEET,
    /** Rows or columns of a sheet were hidden by hand. */
    HIDDEN_CELLS,
    /** A filter or a closed outline group keeps rows of a sheet out of sight. */
    FOLDED_ROWS,
    /** A formula's value was never worked out by the program that wrote it. */
    FORMULA_WITHOUT_VALUE
}
