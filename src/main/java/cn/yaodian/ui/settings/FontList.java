package cn.yaodian.ui.settings;

import cn.yaodian.messages.Messages;
import cn.yaodian.typesetting.FontChoice;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Which font stands for which typeface of official documents on this machine. */
final class FontList extends VBox {

    private final GridPane grid = new GridPane();

    FontList() {
        getStyleClass().add("yd-form");
        Label explanation = new Label(Messages.text("settings.fontsExplanation"));
        explanation.setWrapText(true);
        explanation.getStyleClass().addAll(StyleClass.MUTED, StyleClass.PROSE);
        grid.getStyleClass().add("yd-font-grid");
        getChildren().addAll(explanation, grid);
    }

    void show(List<FontChoice> choices) {
        grid.getChildren().clear();
        for (int row = 0; row < choices.size(); row++) {
            FontChoice choice = choices.get(row);
            Label state = new Label(
                    Messages.text(choice.official() ? "settings.fontOfficial" : "settings.fontStandIn"));
            state.getStyleClass().addAll(StyleClass.CHIP, choice.official() ? StyleClass.GOOD : StyleClass.QUIET);
            grid.addRow(row, new Label(choice.typeface().officialFont()), state, new Label(choice.family()));
        }
    }
}
