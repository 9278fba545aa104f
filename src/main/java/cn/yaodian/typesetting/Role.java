package cn.yaodian.typesetting;

/** What a stretch of a page is in the document, for formats that tell it to those who listen or search. */
public sealed interface Role {

    /** What needs no more than its name. */
    enum Plain implements Role {
        /** A piece of text for itself: a paragraph, an item of the masthead or the imprint, a name, the date. */
        PARAGRAPH,
        /** What names the table that follows it. */
        TABLE_CAPTION,
        /** Printed for the page alone, and no part of the text: its number, rules, heads that a table repeats. */
        ARTIFACT
    }

    /**
     * The title of the document or of an annex.
     *
     * @param text the whole of it, also where it takes several lines; an annex's with the label above it
     */
    record Title(String text) implements Role {}

    /**
     * A heading of the text (GB/T 9704-2012, 7.3.3).
     *
     * @param level    1 to 4
     * @param text     the heading's own words
     * @param standing whether it has its line to itself; if not, its paragraph goes on in the same marks
     */
    record Heading(int level, String text, boolean standing) implements Role {

        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("no heading level " + level);
            }
        }
    }

    /**
     * A cell of a table, the rules around it included. The cells come row by row; the first of a table is at 0, 0.
     *
     * @param across columns it takes
     * @param down   rows it takes
     * @param head   whether it is in one of the rows that name what stands below them
     */
    record Cell(int row, int column, int across, int down, boolean head) implements Role {}

    /** A picture. @param caption printed below it; empty for none */
    record Figure(String caption) implements Role {}

    /** The picture of a seal. @param body whose seal it is */
    record SealPicture(String body) implements Role {}
}
