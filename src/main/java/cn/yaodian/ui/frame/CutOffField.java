package cn.yaodian.ui.frame;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.screen.CutOff;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The day that everything is judged on, and the way back to today. */
final class CutOffField extends HBox {

    private final CutOff cutOff;
    private final DatePicker picker = new DatePicker();

    CutOffField(CutOff cutOff) {
        this.cutOff = cutOff;
        getStyleClass().addAll("yd-cut-off", StyleClass.ROW);
        Label name = new Label(Messages.text("cutOff.name"));
        name.setLabelFor(picker);
        picker.setConverter(new Converter());
        picker.setValue(cutOff.day());
        picker.setAccessibleText(Messages.text("cutOff.explanation"));
        picker.valueProperty().addListener((_, _, picked) -> take(picked));
        cutOff.dayProperty().addListener((_, _, day) -> picker.setValue(day));
        Button today = new Button(Messages.text("cutOff.today"));
        today.getStyleClass().add(StyleClass.LINK);
        today.setOnAction(_ -> cutOff.followToday());
        today.visibleProperty().bind(cutOff.chosenProperty());
        today.managedProperty().bind(today.visibleProperty());
        getChildren().addAll(name, picker, today);
    }

    private void take(@Nullable LocalDate picked) {
        if (picked == null) {
            // Emptied by hand.
            cutOff.followToday();
            picker.setValue(cutOff.day());
        } else if (!picked.equals(cutOff.day())) {
            cutOff.choose(picked);
        }
    }

    /** What is no date leaves the day as it was. */
    private final class Converter extends StringConverter<LocalDate> {

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : DateText.show(day);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String typed) {
            return typed == null || typed.isBlank() ? null : DateText.read(typed).orElseGet(cutOff::day);
        }
    }
}
