package cn.yaodian.reading.workbook;

import java.util.Optional;

/** Where a cell stands; rows and columns count from 0. */
public record CellPlace(int row, int column) {

    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;

    /** @param reference such as C12 or $C$12; nothing for what is none, or lies outside every sheet */
    static Optional<CellPlace> of(String reference) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z' && row == 0) {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= '0' && c <= '9') {
                row = row * 10 + c - '0';
            } else if (c != '$') {
                return Optional.empty();
            }
            if (column > MOST_COLUMNS || row > MOST_ROWS) {
                return Optional.empty();
            }
        }
        return row == 0 || column == 0 ? Optional.empty() : Optional.of(new CellPlace(row - 1, column - 1));
    }
}
