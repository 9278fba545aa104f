package cn.yaodian.service.overview.edit;

import cn.yaodian.service.ledger.LedgerChange;
import java.util.Optional;

/**
 * A change that is to be looked at before it is made.
 *
 * @param where  the line, in words: 3 提升技能
 * @param column heading of the column
 * @param before as the table has it now
 * @param after  as it would be
 * @param change what is done; none where it is refused
 */
public record ProposedEdit(CellPlace place, String where, String column, String before, String after,
        Optional<LedgerChange> change, Optional<Refusal> refusal) {

    /**
     * Where the change comes from.
     *
     * @param sheet name of the workbook's sheet; empty for a change on the screen
     * @param row   Excel's own row number; 0 for a change on the screen
     */
    public record CellPlace(String sheet, int row) {

        /** Of a change on the screen. */
        public static final CellPlace SCREEN = new CellPlace("", 0);
    }

    public ProposedEdit {
        if (change.isPresent() == refusal.isPresent()) {
            throw new IllegalArgumentException("a change is made or refused");
        }
    }

    public boolean isRefused() {
        return refusal.isPresent();
    }

    ProposedEdit from(CellPlace found) {
        return new ProposedEdit(found, where, column, before, after, change, refusal);
    }
}
