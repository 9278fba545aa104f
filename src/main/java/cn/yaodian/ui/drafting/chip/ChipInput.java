package cn.yaodian.ui.drafting.chip;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.messages.Messages;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit is typed. Fitting units of the register are offered below; Enter takes the first of them, or the name as
 * it was typed where none fits. Several names at once are pasted with the marks that part them in a document.
 */
final class ChipInput extends TextField {

    private static final Pattern PARTING = Pattern.compile("[、，,；;\\s]+");

    private final Consumer<String> chosen;
    private final Supplier<Set<String>> taken;
    private UnitRegister register = new UnitRegister(List.of());
    private @Nullable AutoCompletionBinding<Unit> offers;

    /**
     * @param chosen told of each name
     * @param taken  names that are not offered again
     */
    ChipInput(Consumer<String> chosen, Supplier<Set<String>> taken) {
        this.chosen = chosen;
        this.taken = taken;
        getStyleClass().add("yd-duty-input");
        setPromptText(Messages.text("drafting.addUnit"));
        setOnAction(_ -> take());
        // Many cards scroll by for each one in which a unit is typed: the list of offers is made only then.
        focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                offer();
            } else if (windowIsActive()) {
                takeAsTyped();
            }
        });
    }

    /** Looking something up in another window does not end the name. */
    private boolean windowIsActive() {
        return getScene() == null || getScene().getWindow() == null || getScene().getWindow().isFocused();
    }

    void setRegister(UnitRegister changed) {
        register = changed;
    }

    private void offer() {
        if (offers == null) {
            AutoCompletionBinding<Unit> binding = TextFields.bindAutoCompletion(this,
                    request -> request.getUserText().isBlank()
                            ? List.of()
                            : UnitSuggestions.find(register, request.getUserText(), taken.get()),
                    new UnitNames());
            binding.setDelay(0);
            binding.setVisibleRowCount(8);
            binding.setMinWidth(280);
            binding.setOnAutoCompleted(event -> {
                clear();
                chosen.accept(event.getCompletion().shortName());
            });
            offers = binding;
        }
    }

    private void take() {
        String typed = getText().strip();
        if (typed.isEmpty() || PARTING.matcher(typed).find() || register.find(typed).isPresent()) {
            takeAsTyped();
            return;
        }
        List<Unit> fitting = UnitSuggestions.find(register, typed, taken.get());
        clear();
        chosen.accept(fitting.isEmpty() ? typed : fitting.getFirst().shortName());
    }

    private void takeAsTyped() {
        String typed = getText();
        clear();
        PARTING.splitAsStream(typed).filter(name -> !name.isEmpty()).forEach(chosen);
    }

    /** Full name, with the short one that the document would bear. */
    private static final class UnitNames extends StringConverter<Unit> {

        @Override
        public String toString(Unit unit) {
            return unit.shortName().equals(unit.name())
                    ? unit.name()
                    : Messages.text("drafting.unitOffer", unit.shortName(), unit.name());
        }

        @Override
        public Unit fromString(String text) {
            throw new UnsupportedOperationException("units are chosen, not parsed");
        }
    }
}
