package cn.yaodian.ui.saving;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Says whether what was typed is on the disk; when storing failed, why, and that nothing is lost. */
public final class SaveLabel extends Label {

    public SaveLabel(TypingSaver<?> saver) {
        getStyleClass().addAll(StyleClass.MUTED, "yd-save-state");
        setMinWidth(USE_PREF_SIZE);
        saver.stateProperty().addListener((_, _, state) -> show(state));
        setOnMouseClicked(_ -> saver.flush());
        show(saver.stateProperty().get());
    }

    private void show(SaveState state) {
        getStyleClass().remove(StyleClass.ERROR);
        switch (state) {
            case SaveState.Saved _ -> set(Messages.text("saving.saved"), "");
            case SaveState.Waiting _ -> set(Messages.text("saving.waiting"), "");
            case SaveState.Failed failed -> {
                getStyleClass().add(StyleClass.ERROR);
                set(Messages.text("saving.failed"), failed.problem().sentence() + " " + failed.problem().code());
            }
        }
    }

    private void set(String words, String explanation) {
        setText(words);
        setTooltip(explanation.isEmpty() ? null : new Tooltip(explanation));
    }
}
