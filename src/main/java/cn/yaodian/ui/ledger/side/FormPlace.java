package cn.yaodian.ui.ledger.side;

import java.util.function.Function;
import javafx.scene.layout.VBox;

/** Where one form at a time opens below the buttons that call it. */
public final class FormPlace extends VBox {

    public FormPlace() {
        setManaged(false);
        setVisible(false);
    }

    /** @param form is given what closes it */
    public void open(Function<Runnable, ActionForm> form) {
        getChildren().setAll(form.apply(this::close).focused());
        setManaged(true);
        setVisible(true);
    }

    public void close() {
        getChildren().clear();
        setManaged(false);
        setVisible(false);
    }
}
