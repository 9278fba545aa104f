package cn.yaodian.ui.form;

import cn.yaodian.messages.Messages;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** A year in four digits. */
public final class YearField extends StackPane {

    private static final Pattern YEAR = Pattern.compile("(19[5-9]|2\\d\\d)\\d");
    private static final double WIDTH_PX = 96;

    private final FormField<TextField> field;

    public YearField(String label, int year) {
        field = new FormField<>(label, new TextField(String.valueOf(year)));
        field.control().setPrefWidth(WIDTH_PX);
        getStyleClass().add("yd-year-field");
        getChildren().add(field);
    }

    /** The year; empty where none is typed, which is then shown. */
    public OptionalInt value() {
        String typed = field.control().getText().strip();
        if (!YEAR.matcher(typed).matches()) {
            field.reject(Messages.text("form.noYear"));
            field.control().requestFocus();
            return OptionalInt.empty();
        }
        field.clear();
        return OptionalInt.of(Integer.parseInt(typed));
    }
}
