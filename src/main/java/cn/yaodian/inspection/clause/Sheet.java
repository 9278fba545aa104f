package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.part.Parts;

/** The text area of one sheet: on one that lies across it is turned with the sheet (8), its upright left edge above. */
record Sheet(double left, double top, double right, double bottom) {

    private static final Sheet ACROSS = new Sheet(Standard.SHEET_HEIGHT - Standard.BOTTOM, Standard.LEFT,
            Standard.SHEET_HEIGHT - Standard.TOP, Standard.RIGHT);

    static Sheet of(Parts parts, int page) {
        return parts.page(page).page().isAcross()
                ? ACROSS
                : new Sheet(Margins.left(parts), Standard.TOP, Margins.right(parts), Standard.BOTTOM);
    }

    double middle() {
        return (left + right) / 2;
    }
}
