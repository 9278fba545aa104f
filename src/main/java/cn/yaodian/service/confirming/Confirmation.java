package cn.yaodian.service.confirming;

import cn.yaodian.service.plan.ImportPreview;
import java.util.List;

/**
 * A document that was read, as the clerk looks it over: everything that a screen shows of it. Made away from the screen,
 * for a long document takes its time.
 *
 * @param rows   what it became
 * @param doubts what she has not looked at yet
 */
public record Confirmation(ImportPreview preview, Pieces pieces, List<StructureRow> rows, List<Doubt> doubts) {

    public Confirmation {
        rows = List.copyOf(rows);
        doubts = List.copyOf(doubts);
    }

    public static Confirmation of(ImportPreview preview) {
        Pieces pieces = Pieces.of(preview.read());
        return new Confirmation(preview, pieces, Structure.of(preview.read()), Doubts.of(preview, pieces));
    }

    /** What the change would do to the stretch; see {@link Changes#of}. */
    public Changes changes() {
        return new Changes(pieces);
    }

    /** The row that a place of the source belongs to; -1 before the first. */
    public int rowAt(int offset) {
        int found = -1;
        for (int i = 0; i < rows.size() && rows.get(i).at() <= offset; i++) {
            found = i;
        }
        return found;
    }
}
