package cn.yaodian.ui.returns.reading;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.returns.Choice;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Below the rows: the day on which the returns came, what becomes of forms with refused rows, and the writing. */
final class ReadingBar extends HBox {

    private final FormField<TextField> day;

    ReadingBar(ReadingModel model, ReadingController controller, LocalDate today) {
        getStyleClass().addAll(StyleClass.ROW, "yd-reading-bar");
        day = new FormField<>(Messages.text("reading.day"), new TextField(DateText.show(today)));
        day.beside();
        day.setMaxHeight(USE_PREF_SIZE);
        CheckBox keepGood = new CheckBox(Messages.text("reading.keepGood"));
        keepGood.setWrapText(true);
        keepGood.setOnAction(_ -> controller.keepGood(keepGood.isSelected()));
        Button back = new Button(Messages.text("reading.sendBack"), Icon.of(Feather.CORNER_UP_LEFT));
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> onDay(controller::sendBack));
        Button write = new Button();
        write.setMinWidth(USE_PREF_SIZE);
        write.getStyleClass().add(StyleClass.PRIMARY);
        write.textProperty().bind(Bindings.createStringBinding(
                () -> model.chosen() == 0 && model.coming() > 0
                        ? Messages.text("reading.writeComing", model.coming())
                        : Messages.text("reading.write", model.chosen()),
                model.choiceProperty()));
        write.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.chosen() == 0 && model.coming() == 0, model.choiceProperty()));
        write.setOnAction(_ -> onDay(controller::write));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        day.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(day, keepGood, gap, back, write);
        model.choiceProperty().subscribe(choice -> {
            keepGood.setSelected(choice.map(Choice::keepGood).orElse(false));
            boolean faulty = !model.faulty().isEmpty();
            for (Region node : new Region[] {keepGood, back}) {
                node.setVisible(faulty);
                node.setManaged(faulty);
            }
        });
    }

    private void onDay(Consumer<LocalDate> deed) {
        day.clear();
        Optional<LocalDate> read = DateText.read(day.control().getText());
        if (read.isEmpty()) {
            day.reject(Messages.text("returns.dayWrong"));
            day.control().requestFocus();
        } else {
            deed.accept(read.get());
        }
    }
}
