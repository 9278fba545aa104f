package cn.yaodian.ui.drafting.card;

import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.Part;
import cn.yaodian.ui.drafting.text.WritingField;
import java.util.Optional;
import javafx.scene.layout.Region;

/** The nodes that show one row of the text. The same ones show many rows, one after the other, as the text scrolls. */
interface RowCard {

    Region node();

    /** Shows another row. */
    void show(DraftRow row);

    /** Brings what is shown up to date with the model. */
    void refresh();

    /** The field of a part; empty where this card has no such part. */
    Optional<WritingField> field(Part part);

    /** Puts the focus on a part that is no writing field. */
    default void focusOther(Part part) {
        // cards of text alone have nothing else
    }
}
