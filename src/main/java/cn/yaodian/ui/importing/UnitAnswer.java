package cn.yaodian.ui.importing;

import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChoiceBoxes;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One name that the register does not have, and what the clerk takes it for. */
final class UnitAnswer extends HBox {

    private final ComboBox<UnitMatch> answers;

    /** @param choices what the name may be taken for */
    UnitAnswer(UnitMatch proposed, List<UnitMatch> choices) {
        getStyleClass().add("yd-unit-answer");
        Label name = new Label(proposed.name());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        answers = ChoiceBoxes.of(choices, UnitAnswer::words);
        answers.setValue(proposed);
        answers.setAccessibleText(proposed.name());
        getChildren().addAll(name, answers);
    }

    /** What the clerk has decided, at first what was proposed. */
    UnitMatch decided() {
        return answers.getValue();
    }

    private static String words(UnitMatch answer) {
        return switch (answer) {
            case UnitMatch.Known known -> known.unit().name();
            case UnitMatch.Near near -> Messages.text("importing.sameAs", near.unit().name());
            case UnitMatch.New unit -> Messages.text("importing.newUnit", unit.kind().title());
        };
    }
}
