package cn.yaodian.reading.workbook;

import java.util.Optional;

/** Cells that are merged into one, both ends included; rows and columns count from 0. */
public record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** @param reference such as B3:D7; nothing for a single cell or what is no range */
    static Optional<CellRange> of(String reference) {
        int colon = reference.indexOf(':');
        Optional<CellPlace> first = CellPlace.of(colon < 0 ? reference : reference.substring(0, colon));
        Optional<CellPlace> last = CellPlace.of(colon < 0 ? "" : reference.substring(colon + 1));
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new CellRange(first.get().row(), last.get().row(), first.get().column(),
                        last.get().column())).filter(CellRange::isRange);
    }

    private boolean isRange() {
        return firstRow <= lastRow && firstColumn <= lastColumn && (firstRow < lastRow || firstColumn < lastColumn);
    }
}
