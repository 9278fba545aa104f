package cn.yaodian.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Boxes to choose one of a few things in, each said in words. */
public final class ChoiceBoxes {

    private ChoiceBoxes() {}

    public static <T> ComboBox<T> of(List<T> choices, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(new Words<>(words));
        box.setMinWidth(ComboBox.USE_PREF_SIZE);
        return box;
    }

    /** One of them, or any: for filter rows. */
    public static <T> ComboBox<Optional<T>> ofOptional(List<T> choices, Function<T, String> words, String any,
            Property<Optional<T>> chosen) {
        List<Optional<T>> all = new ArrayList<>();
        all.add(Optional.empty());
        choices.forEach(choice -> all.add(Optional.of(choice)));
        ComboBox<Optional<T>> box = of(all, choice -> choice.map(words).orElse(any));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private static final class Words<T> extends StringConverter<T> {

        private final Function<T, String> words;

        Words(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T choice) {
            return choice == null ? "" : words.apply(choice);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException("chosen, not typed");
        }
    }
}
