package cn.yaodian.ui.frame;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Undo and redo, each with the words of the step it would take. */
final class StepButtons extends HBox {

    StepButtons(FrameModel model, Steps steps) {
        getStyleClass().add(StyleClass.ROW);
        Button undo = button(Feather.ROTATE_CCW, Messages.text("steps.undo"), "Ctrl+Z",
                model.undoLabelProperty());
        undo.setOnAction(_ -> steps.undo());
        Button redo = button(Feather.ROTATE_CW, Messages.text("steps.redo"), "Ctrl+Y",
                model.redoLabelProperty());
        redo.setOnAction(_ -> steps.redo());
        getChildren().addAll(undo, redo);
    }

    private static Button button(Feather icon, String word, String key, ObservableStringValue label) {
        Button button = new Button("", Icon.of(icon));
        button.getStyleClass().addAll(StyleClass.FLAT, "yd-step");
        // A file's name in the label may hold an underscore, which is no access key.
        button.setMnemonicParsing(false);
        Tooltip tooltip = new Tooltip();
        button.setTooltip(tooltip);
        Runnable show = () -> {
            String step = label.get();
            button.setText(step);
            button.setDisable(step.isEmpty());
            button.setAccessibleText(word + " " + step);
            tooltip.setText(Messages.text("steps.tip", word, step, key));
        };
        label.addListener((_, _, _) -> show.run());
        show.run();
        return button;
    }
}
