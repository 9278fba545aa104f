package cn.yaodian.ui.confirming;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.YearField;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** Title and year of the plan, to be put right. What is typed is taken when the field is left or Enter is pressed. */
final class HeadRow extends HBox {

    private final ConfirmingModel model;
    private final ConfirmingController controller;
    private final FormField<TextField> title = new FormField<>(Messages.text("importing.planTitle"), new TextField());
    private final StackPane yearPlace = new StackPane();
    private YearField year = new YearField(Messages.text("importing.year"), 0);

    HeadRow(ConfirmingModel model, ConfirmingController controller) {
        this.model = model;
        this.controller = controller;
        getStyleClass().addAll("yd-form-row", "yd-confirming-head");
        HBox.setHgrow(title, Priority.ALWAYS);
        getChildren().addAll(title, yearPlace);
        focusWithinProperty().addListener((_, _, within) -> {
            if (!within) {
                take();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                event.consume();
            }
        });
        model.confirmationProperty().addListener((_, _, _) -> show());
        show();
    }

    private Optional<Plan> plan() {
        return model.confirmationProperty().get().map(Confirmation::preview).map(preview -> preview.plan());
    }

    private void show() {
        if (isFocusWithin()) {
            return;
        }
        plan().ifPresent(plan -> {
            title.control().setText(plan.title());
            year = new YearField(Messages.text("importing.year"), plan.year());
            yearPlace.getChildren().setAll(year);
        });
    }

    /** Takes what was typed, where it is a title and a year; else it is said at the field. */
    boolean take() {
        Optional<Plan> plan = plan();
        if (plan.isEmpty()) {
            return true;
        }
        String words = title.control().getText().strip();
        if (words.isEmpty()) {
            title.reject(Messages.text("importing.titleMissing"));
            return false;
        }
        title.clear();
        OptionalInt typed = year.value();
        if (typed.isPresent() && !(words.equals(plan.get().title()) && typed.getAsInt() == plan.get().year())) {
            controller.setHead(words, typed.getAsInt());
        }
        return typed.isPresent();
    }
}
