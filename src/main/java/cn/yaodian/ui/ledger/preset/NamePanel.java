package cn.yaodian.ui.ledger.preset;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.LateFocus;
import cn.yaodian.ui.theme.StyleClass;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the name by which something is kept. */
public final class NamePanel extends VBox {

    /**
     * @param first what stands in the field
     * @param keep  is given the name, and whom to tell why it cannot be that
     */
    public NamePanel(String label, String first, BiConsumer<String, Consumer<String>> keep) {
        getStyleClass().add("yd-panel");
        FormField<TextField> name = new FormField<>(label, new TextField(first));
        Button done = new Button(Messages.text("preset.keep"));
        done.getStyleClass().add(StyleClass.PRIMARY);
        done.setDefaultButton(true);
        done.setOnAction(_ -> {
            name.clear();
            String typed = name.control().getText().strip();
            if (typed.isEmpty()) {
                name.reject(Messages.text("preset.nameMissing"));
                name.control().requestFocus();
            } else {
                keep.accept(typed, name::reject);
            }
        });
        getChildren().setAll(name, done);
        LateFocus.on(name.control());
    }
}
