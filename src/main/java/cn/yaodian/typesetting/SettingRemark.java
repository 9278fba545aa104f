package cn.yaodian.typesetting;

/**
 * Why a document does not look as it should, though it was set as well as can be.
 *
 * @param kind     of what was met
 * @param sentence for the clerk, in Chinese
 */
public record SettingRemark(Kind kind, String sentence) {

    /** What a typesetter may meet. */
    public enum Kind {
        /** A title of more lines than show a shape. */
        TITLE_LONG,
        /** The addressees stand in the imprint (7.3.2). */
        ADDRESSEES_MOVED,
        /** No text of the body finds room on the first page (7.3.3). */
        FIRST_PAGE_FULL, BODY_EMPTY,
        /** A name, number or mark longer than its line. */
        TEXT_CONDENSED,
        /** More than find room two to a line. */
        SIGNERS_MANY, BODIES_MANY, TABLE_WIDE, PICTURE_UNREADABLE, SEAL_UNREADABLE, DATE_INVALID, SECRECY_UNKNOWN,
        URGENCY_UNKNOWN, COPY_NUMBER_INVALID, IMPRINT_LONG,
        /** Lines are closer than the grid, for the signature's sake (7.3.5.4). */
        LINES_CLOSER,
        /** A character that another font lends. */
        GLYPH_LENT,
        /** A character that no font has. */
        GLYPH_MISSING,
        /** Characters that command machines were left out. */
        NOT_PRINTABLE
    }
}
