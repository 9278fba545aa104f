package cn.yaodian.ui.ledger.filter;

import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.RangeText;
import cn.yaodian.messages.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;

/** A condition that is typed: words, or a range. It is told once typing pauses. */
final class TypedFilter extends TextField implements FilterField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final Duration PAUSE = Duration.millis(250);

    private final Function<String, Optional<Condition>> read;
    private final Function<Condition, String> write;
    private final Consumer<Condition> told;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean showing;

    /**
     * @param read  empty for what cannot be read, which is then framed in red
     * @param write the way back; empty for what cannot be typed
     */
    TypedFilter(String column, String hint, Function<String, Optional<Condition>> read,
            Function<Condition, String> write, Consumer<Condition> told) {
        this.read = read;
        this.write = write;
        this.told = told;
        getStyleClass().add("yd-grid-filter");
        setAccessibleText(Messages.text("ledger.filterOf", column));
        setTooltip(new Tooltip(hint));
        setMinWidth(0);
        setPrefColumnCount(1);
        pause.setOnFinished(_ -> tell());
        textProperty().addListener((_, _, _) -> {
            if (!showing) {
                pause.playFromStart();
            }
        });
        setOnAction(_ -> tell());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                tell();
                event.consume();
            }
        });
    }

    private void tell() {
        pause.stop();
        Optional<Condition> condition = read.apply(getText());
        pseudoClassStateChanged(WRONG, condition.isEmpty());
        condition.ifPresent(told);
    }

    @Override
    public void show(Optional<Condition> condition) {
        boolean same = read.apply(getText()).filter(typed -> typed.equals(condition.orElse(null))).isPresent();
        if (!same && (condition.isPresent() || !isFocused())) {
            showing = true;
            setText(condition.map(write).orElse(""));
            pseudoClassStateChanged(WRONG, false);
            showing = false;
        }
    }

    @Override
    public boolean says(Condition condition) {
        return !write.apply(condition).isEmpty();
    }

    @Override
    public TextField node() {
        return this;
    }
}
