package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Fields of an indicator with one button that stores them. */
abstract class EditForm extends VBox {

    private final Button save;
    private final Label refused = new Label();

    EditForm(String words) {
        getStyleClass().add("yd-action-form");
        save = new Button(words);
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> apply());
        refused.setWrapText(true);
        refused.getStyleClass().add(StyleClass.ERROR);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN).match(event)
                    || new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)) {
                apply();
                event.consume();
            }
        });
    }

    Button button() {
        return save;
    }

    /** Where it is said why something could not be stored. */
    Label refusal() {
        return refused;
    }

    /** Stores what stands in the fields, or says at the field why not and puts the focus there. */
    abstract void apply();

    /** @return whether all are right; the first wrong one has the focus */
    static boolean check(List<FigureField> fields) {
        fields.forEach(FigureField::check);
        fields.stream().map(FigureField::field).filter(field -> !field.error().isEmpty()).findFirst()
                .ifPresent(field -> field.control().requestFocus());
        return fields.stream().allMatch(field -> field.field().error().isEmpty());
    }

    static void reject(FormField<?> field, String sentence) {
        field.reject(sentence);
        field.control().requestFocus();
    }

    SideDeeds.Told told() {
        refused.setText("");
        Consumer<String> why = refused::setText;
        return new SideDeeds.Told(() -> {}, why);
    }
}
