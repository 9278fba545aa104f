package cn.yaodian.ui.manuscript.field;

import cn.yaodian.ui.form.FormField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** The kinds of fields that the cards are made of. */
final class Fields {

    private Fields() {}

    static FormField<TextField> line(String label, String hint) {
        TextField field = new TextField();
        field.setPromptText(hint);
        return new FormField<>(label, field);
    }

    static FormField<TextArea> area(String label, String hint, int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setPromptText(hint);
        TabLeaves.on(area);
        return new FormField<>(label, area);
    }

    /** A line with usual words to choose from. */
    static FormField<ComboBox<String>> choice(String label, String hint, List<String> usual) {
        ComboBox<String> box = new ComboBox<>();
        box.setEditable(true);
        box.getItems().setAll(usual);
        box.setPromptText(hint);
        // What is typed counts at once, not only once Enter is pressed.
        box.getEditor().textProperty().addListener((_, _, typed) -> box.setValue(typed));
        return new FormField<>(label, box);
    }

    static void set(FormField<? extends TextInputControl> field, String text) {
        field.clear();
        if (!field.control().getText().equals(text)) {
            field.control().setText(text);
        }
    }

    static String text(FormField<? extends TextInputControl> field) {
        return field.control().getText();
    }

    static String oneLine(FormField<? extends TextInputControl> field) {
        return text(field).replace("\n", "");
    }

    /** What a line says; where it makes no sense, it says so and counts as what it held before. */
    static <T> Optional<T> read(FormField<TextField> field, Function<String, Optional<T>> reader, Optional<T> before,
            String wrong) {
        String typed = text(field);
        if (typed.isBlank()) {
            field.clear();
            return Optional.empty();
        }
        Optional<T> value = reader.apply(typed);
        if (value.isPresent()) {
            field.clear();
            return value;
        }
        field.reject(wrong);
        return before;
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
