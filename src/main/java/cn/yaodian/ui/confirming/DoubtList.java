package cn.yaodian.ui.confirming;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.service.confirming.Doubt;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The doubtful places; selecting one shows it in the source, Enter finds it right. */
final class DoubtList extends ListView<Doubt> {

    private final ConfirmingController controller;
    private boolean filling;

    DoubtList(ConfirmingModel model, ConfirmingController controller) {
        this.controller = controller;
        getStyleClass().add("yd-doubts");
        setAccessibleText(Messages.text("confirming.doubts"));
        Label none = new Label(Messages.text("confirming.noDoubts"));
        none.getStyleClass().add(StyleClass.MUTED);
        setPlaceholder(none);
        setCellFactory(_ -> new DoubtCell(model, controller));
        getSelectionModel().selectedItemProperty().addListener((_, _, doubt) -> goTo(doubt));
        setOnMouseClicked(_ -> goTo(getSelectionModel().getSelectedItem()));
        setOnKeyPressed(event -> {
            Doubt doubt = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && doubt != null) {
                controller.check(doubt);
                event.consume();
            }
        });
        model.confirmationProperty().addListener((_, _, confirmation) -> fill(confirmation
                .map(Confirmation::doubts).orElse(List.of())));
        fill(model.confirmationProperty().get().map(Confirmation::doubts).orElse(List.of()));
    }

    private void fill(List<Doubt> doubts) {
        filling = true;
        Doubt selected = getSelectionModel().getSelectedItem();
        getItems().setAll(doubts);
        if (selected != null && doubts.contains(selected)) {
            getSelectionModel().select(selected);
        } else {
            getSelectionModel().clearSelection();
        }
        filling = false;
    }

    private void goTo(@Nullable Doubt doubt) {
        if (doubt != null && !filling && !doubt.isOfWhole()) {
            controller.goTo(doubt.start(), doubt.end());
        }
    }

    /** Selects one of the places and with it shows it in the source. */
    void choose(Doubt doubt) {
        getSelectionModel().clearSelection();
        getSelectionModel().select(doubt);
        scrollTo(doubt);
    }
}
