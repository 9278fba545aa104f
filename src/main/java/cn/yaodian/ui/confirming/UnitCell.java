package cn.yaodian.ui.confirming;

import cn.yaodian.ui.form.WrappingCell;
import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.service.plan.UnitChoices;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A name of a unit and what it is taken for, with everything else that it may be. */
final class UnitCell extends WrappingCell<UnitMatch> {

    private final ConfirmingModel model;
    private final ConfirmingController controller;

    UnitCell(ConfirmingModel model, ConfirmingController controller) {
        this.model = model;
        this.controller = controller;
    }

    @Override
    protected HBox content(UnitMatch match) {
        Label name = new Label(match.name());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox content = new HBox(name);
        content.getStyleClass().add("yd-unit-answer");
        if (match instanceof UnitMatch.Known known) {
            Label unit = new Label(UnitWords.of(known));
            unit.getStyleClass().add(StyleClass.MUTED);
            unit.setMinWidth(USE_PREF_SIZE);
            content.getChildren().add(unit);
        } else {
            content.getChildren().add(answers(match));
        }
        return content;
    }

    private ComboBox<UnitMatch> answers(UnitMatch match) {
        Optional<UnitChoices> choices = model.confirmationProperty().get().map(shown -> shown.preview().choices());
        List<UnitMatch> offered = choices.map(all -> all.of(match)).orElse(List.of(match));
        ComboBox<UnitMatch> box = ChoiceBoxes.of(offered, UnitWords::of);
        box.setValue(match);
        box.setAccessibleText(match.name());
        box.valueProperty().addListener((_, _, answer) -> controller.answer(answer));
        return box;
    }
}
