package cn.yaodian.ui.ledger.side;

import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.progress.Light;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Words and marks of the panel. */
public final class SideWords {

    private SideWords() {}

    public static Label chip(String words, String style) {
        Label chip = new Label(words);
        chip.setMinWidth(Label.USE_PREF_SIZE);
        chip.getStyleClass().addAll(StyleClass.CHIP, style);
        return chip;
    }

    public static Label light(Light light) {
        return chip(light.title(), switch (light) {
            case GREEN -> StyleClass.GOOD;
            case BLUE -> "yd-blue";
            case YELLOW -> StyleClass.WARN;
            case RED -> StyleClass.BAD;
        });
    }

    public static Label state(TaskState state) {
        return chip(state.title(), state == TaskState.CLOSED ? StyleClass.GOOD : StyleClass.QUIET);
    }

    /** Running text in full. */
    public static Label prose(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(StyleClass.PROSE);
        return label;
    }

    public static Label muted(String words) {
        Label label = prose(words);
        label.getStyleClass().add(StyleClass.MUTED);
        return label;
    }

    /** Words under a small name. */
    public static VBox named(String name, String words) {
        Label label = new Label(name);
        label.getStyleClass().add("yd-field-name");
        VBox box = new VBox(label, prose(words));
        box.getStyleClass().add(StyleClass.TIGHT);
        return box;
    }
}
