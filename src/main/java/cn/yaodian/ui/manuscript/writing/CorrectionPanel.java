package cn.yaodian.ui.manuscript.writing;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.LateFocus;
import cn.yaodian.ui.theme.StyleClass;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** 更正: the next version of what was issued, with the reason that is kept. */
final class CorrectionPanel extends VBox {

    private final FormField<TextArea> reason;

    /** @param correct begins the next version for the reason given */
    CorrectionPanel(Consumer<String> correct) {
        getStyleClass().add("yd-panel");
        TextArea area = new TextArea();
        area.setPrefRowCount(3);
        area.setWrapText(true);
        area.setPromptText(Messages.text("manuscript.reasonHint"));
        reason = new FormField<>(Messages.text("manuscript.reason"), area);
        Label says = new Label(Messages.text("manuscript.correctSays"));
        says.setWrapText(true);
        Button begin = new Button(Messages.text("manuscript.correctNow"));
        begin.getStyleClass().add(StyleClass.PRIMARY);
        begin.setOnAction(_ -> {
            if (area.getText().isBlank()) {
                reason.reject(Messages.text("manuscript.reasonMissing"));
                area.requestFocus();
            } else {
                reason.clear();
                correct.accept(area.getText().strip());
                area.clear();
            }
        });
        getChildren().setAll(says, reason, begin);
    }

    void focusReason() {
        LateFocus.on(reason.control());
    }
}
