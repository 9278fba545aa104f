package cn.yaodian.ui.importing;

import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.messages.Messages;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/** One name that the register does not have, and what the clerk takes it for. */
final class UnitAnswer extends HBox {

    private final ComboBox<UnitMatch> answers = new ComboBox<>();

    /** @param choices what the name may be taken for */
    UnitAnswer(UnitMatch proposed, List<UnitMatch> choices) {
        getStyleClass().add("yd-unit-answer");
        Label name = new Label(proposed.name());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        answers.getItems().setAll(choices);
        answers.setConverter(new Words());
        answers.setValue(proposed);
        answers.setMinWidth(USE_PREF_SIZE);
        answers.setAccessibleText(proposed.name());
        getChildren().addAll(name, answers);
    }

    /** What the clerk has decided, at first what was proposed. */
    UnitMatch decided() {
        return answers.getValue();
    }

    /** Says an answer in words. */
    private static final class Words extends StringConverter<UnitMatch> {

        @Override
        public String toString(UnitMatch match) {
            return switch (match) {
                case UnitMatch.Known known -> known.unit().name();
                case UnitMatch.Near near -> Messages.text("importing.sameAs", near.unit().name());
                case UnitMatch.New unit -> Messages.text("importing.newUnit", unit.kind().title());
            };
        }

        @Override
        public UnitMatch fromString(String words) {
            throw new UnsupportedOperationException("answers are chosen, not typed");
        }
    }
}
