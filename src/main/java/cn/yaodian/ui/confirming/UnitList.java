package cn.yaodian.ui.confirming;

import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.ui.theme.StyleClass;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** Every name of a unit that the document uses, those that the register does not have first. */
final class UnitList extends ListView<UnitMatch> {

    UnitList(ConfirmingModel model, ConfirmingController controller) {
        getStyleClass().add("yd-doubts");
        setAccessibleText(Messages.text("confirming.unitNames"));
        Label none = new Label(Messages.text("confirming.noUnits"));
        none.getStyleClass().add(StyleClass.MUTED);
        setPlaceholder(none);
        setCellFactory(_ -> new UnitCell(model, controller));
        model.confirmationProperty().addListener((_, _, confirmation) -> fill(confirmation));
        fill(model.confirmationProperty().get());
    }

    private void fill(Optional<Confirmation> confirmation) {
        List<UnitMatch> sorted = confirmation.map(shown -> shown.preview().units()).orElse(List.of()).stream()
                .sorted(Comparator.comparing(match -> match instanceof UnitMatch.Known)).toList();
        if (!sorted.equals(getItems())) {
            getItems().setAll(sorted);
        }
    }
}
