package cn.yaodian.ui.manuscript.number;

import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.LateFocus;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One deed to one number: which, and what the register is to keep of it. */
final class NumberForm extends VBox {

    private final NumberDeed deed;
    private final NumberListController controller;
    private final Runnable close;
    private final int year;
    private final FormField<TextField> number;
    private final FormField<TextField> title = new FormField<>(Messages.text("numbers.holder"), new TextField());
    private final FormField<TextField> date = new FormField<>(Messages.text("manuscript.date"), new TextField());
    private final FormField<TextField> reason;

    /** @param first what stands in the number field to begin with */
    NumberForm(NumberDeed deed, SeriesNumber first, NumberListController controller, Runnable close) {
        this.deed = deed;
        this.controller = controller;
        this.close = close;
        this.year = first.series().year();
        getStyleClass().add("yd-panel");
        Label says = new Label(Messages.text("numberDeed." + deed));
        says.setWrapText(true);
        says.getStyleClass().add(StyleClass.MUTED);
        number = new FormField<>(Messages.text("numbers.number"), new TextField(first.fullText()));
        reason = new FormField<>(
                deed == NumberDeed.ENTER ? Messages.text("numbers.remark") : Messages.text("numbers.reason"),
                new TextField());
        Button done = new Button(Messages.text("numbers.ok"));
        done.getStyleClass().add(StyleClass.PRIMARY);
        done.setDefaultButton(true);
        done.setOnAction(_ -> apply());
        getChildren().setAll(says, number);
        if (deed == NumberDeed.ENTER) {
            getChildren().addAll(title, date);
        }
        if (deed != NumberDeed.START) {
            getChildren().add(reason);
        }
        getChildren().add(done);
    }

    private void apply() {
        number.clear();
        reason.clear();
        title.clear();
        date.clear();
        Optional<SeriesNumber> typed = SeriesNumber.parse(number.control().getText(), year);
        if (typed.isEmpty()) {
            reject(number, Messages.text("numbers.unreadable"));
            return;
        }
        SeriesNumber wanted = typed.get();
        String why = reason.control().getText().strip();
        switch (deed) {
            case RESERVE -> withReason(why, () -> controller.reserve(wanted, why, close, this::refuse));
            case VOID -> withReason(why, () -> controller.makeVoid(wanted, why, close, this::refuse));
            case START -> controller.startAt(wanted, close, this::refuse);
            case ENTER -> enter(wanted, why);
        }
    }

    private void withReason(String why, Runnable act) {
        if (why.isEmpty()) {
            reject(reason, Messages.text("numbers.reasonMissing"));
        } else {
            act.run();
        }
    }

    private void enter(SeriesNumber wanted, String remark) {
        String day = date.control().getText();
        Optional<LocalDate> read = DateText.read(day);
        if (title.control().getText().isBlank()) {
            reject(title, Messages.text("numbers.titleMissing"));
        } else if (!day.isBlank() && read.isEmpty()) {
            reject(date, Messages.text("issue.dateWrong"));
        } else {
            controller.enter(wanted,
                    new NumberHolder(title.control().getText(), Optional.empty(), Optional.empty(), read),
                    remark, close, this::refuse);
        }
    }

    private void refuse(String sentence) {
        reject(number, sentence);
    }

    private static void reject(FormField<TextField> field, String sentence) {
        field.reject(sentence);
        field.control().requestFocus();
    }

    /** Puts the focus where the clerk has to write. */
    void focusFirst() {
        LateFocus.on((switch (deed) {
            case RESERVE, VOID -> reason;
            case ENTER -> title;
            case START -> number;
        }).control());
    }
}
