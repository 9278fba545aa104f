package cn.yaodian.ui.manuscript.editor;

/** What remarks there are, the most urgent first. */
public enum RemarkKind {
    /** Something must be there before the document can go out. */
    LACK,
    /** A blank of the template is still to be filled in. */
    BLANK,
    /** Something may be other than it was meant. */
    DOUBT,
    /** No font has a character. */
    GLYPH,
    /** Another font stands in for the one that the standard has offices use: the page is not verified. */
    FONT
}
