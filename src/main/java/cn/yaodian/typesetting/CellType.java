package cn.yaodian.typesetting;

/**
 * The type of a table's cells: 小四, smaller where the table has more columns than find room with it.
 *
 * @param scale in relation to the usual size, at most 1
 */
record CellType(double scale) {

    static final CellType USUAL = new CellType(1);

    /** @param columns of the table; each has room for a character at least */
    static CellType of(int columns, double room) {
        return new CellType(Math.min(1, room / columns / USUAL.narrowest()));
    }

    double size() {
        return CellText.SIZE * scale;
    }

    /** Height of a line. */
    double pitch() {
        return CellText.PITCH * scale;
    }

    /** Between the text and the rules beside, above and below it. */
    double padding() {
        return CellText.PADDING * scale;
    }

    /** Height of a cell with so many lines. */
    double height(int lines) {
        return lines * pitch() + 2 * padding();
    }

    /** Width of a cell that holds one character. */
    double narrowest() {
        return size() + 2 * padding();
    }
}
