package cn.yaodian.ui.ledger.book;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.edit.ProposedEdit;
import cn.yaodian.ui.theme.StyleClass;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/** A cell that was changed: where, from what to what, and a tick to leave it out; or why it is not taken. */
final class EditLine extends VBox {

    /** @param told whether it is to be taken; never told of one that is refused */
    EditLine(ProposedEdit edit, boolean taken, Consumer<Boolean> told) {
        getStyleClass().addAll(StyleClass.TIGHT, "yd-side-item");
        Labeled where = edit.isRefused() ? new Label() : box(taken, told);
        where.setText(edit.column().isEmpty()
                ? edit.where()
                : Messages.text("book.where", edit.where(), edit.column()));
        where.setMnemonicParsing(false);
        where.setWrapText(true);
        where.setMinHeight(USE_PREF_SIZE);
        getChildren().add(where);
        if (!edit.before().equals(edit.after())) {
            getChildren().add(says(Messages.text("bulk.changed", shown(edit.before()), shown(edit.after())), false));
        }
        edit.refusal().ifPresent(refusal -> getChildren().add(
                says(Messages.text("editRefusal." + refusal.kind().name(), refusal.arguments().toArray()), true)));
        getChildren().add(says(Messages.text("book.place", edit.place().sheet(), edit.place().row()), false));
    }

    private static CheckBox box(boolean taken, Consumer<Boolean> told) {
        CheckBox box = new CheckBox();
        box.setSelected(taken);
        box.selectedProperty().addListener((_, _, now) -> told.accept(now));
        return box;
    }

    private static Label says(String words, boolean refused) {
        Label label = new Label(words);
        label.getStyleClass().add(refused ? StyleClass.ERROR : StyleClass.MUTED);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static String shown(String value) {
        return value.isEmpty() ? Messages.text("ledger.nothing") : value;
    }
}
