package cn.yaodian.ui.manuscript.body;

/** What a line of the text becomes; headings by their level (GB/T 9704-2012, 7.3.3). */
public enum LineKind {
    TEXT, HEADING_1, HEADING_2, HEADING_3, HEADING_4, TABLE, PICTURE, PAGE_BREAK;

    /** @param level 1 to 4; 0 for running text */
    public static LineKind heading(int level) {
        return values()[level];
    }
}
