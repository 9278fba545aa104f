package cn.yaodian.ui.confirming;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.service.confirming.StructureRow;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** What the document became; it follows the caret in the source, and the source follows what is selected here. */
final class StructureList extends ListView<StructureRow> {

    /** Rows shown above the one that the caret is in. */
    private static final int ABOVE = 2;

    private final ConfirmingModel model;
    private boolean following;

    StructureList(ConfirmingModel model, ConfirmingController controller) {
        this.model = model;
        getStyleClass().add("yd-structure");
        setAccessibleText(Messages.text("confirming.structure"));
        setPlaceholder(new Label(Messages.text("confirming.noStructure")));
        setCellFactory(_ -> new StructureCell());
        getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && !following) {
                controller.goTo(row.at(), row.at());
            }
        });
        model.confirmationProperty().addListener((_, _, confirmation) -> show(confirmation));
        model.chosenProperty().addListener((_, _, _) -> follow());
        show(model.confirmationProperty().get());
    }

    private void show(Optional<Confirmation> confirmation) {
        following = true;
        List<StructureRow> rows = confirmation.map(Confirmation::rows).orElse(List.of());
        // Rows that stay keep their places, so that the list does not jump.
        int same = 0;
        int least = Math.min(rows.size(), getItems().size());
        while (same < least && rows.get(same).equals(getItems().get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < least - same && rows.get(rows.size() - 1 - tail)
                .equals(getItems().get(getItems().size() - 1 - tail))) {
            tail++;
        }
        getItems().remove(same, getItems().size() - tail);
        getItems().addAll(same, rows.subList(same, rows.size() - tail));
        following = false;
        follow();
    }

    private void follow() {
        int row = model.confirmationProperty().get()
                .map(shown -> shown.rowAt(model.chosenProperty().get().start())).orElse(-1);
        if (following || row == getSelectionModel().getSelectedIndex()) {
            return;
        }
        following = true;
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(row);
            if (!isFocused()) {
                scrollTo(Math.max(0, row - ABOVE));
            }
        }
        following = false;
    }
}
