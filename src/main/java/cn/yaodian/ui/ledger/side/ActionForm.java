package cn.yaodian.ui.ledger.side;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.LateFocus;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A few fields and a button for one deed. What is wrong is said at its field, and the first wrong one is focused. */
public final class ActionForm extends VBox {

    private static final int ROWS = 2;

    /** What was typed, valid. */
    public interface Answer {

        String words(String key);

        /** Empty where the field is and may be. */
        Optional<LocalDate> day(String key);
    }

    private record Asked(FormField<? extends TextInputControl> field, boolean needed, boolean day) {}

    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final HBox buttons = new HBox();

    public ActionForm(String deed, BiConsumer<Answer, SideDeeds.Told> act, Runnable close) {
        getStyleClass().addAll("yd-action-form");
        Button done = new Button(deed);
        done.getStyleClass().add(StyleClass.PRIMARY);
        done.setOnAction(_ -> apply(act, close));
        Button cancel = new Button(Messages.text("ledger.cancel"));
        cancel.getStyleClass().add(StyleClass.FLAT);
        cancel.setOnAction(_ -> close.run());
        buttons.getStyleClass().add(StyleClass.ROW);
        buttons.getChildren().setAll(done, cancel);
        getChildren().add(buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            } else if (new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN).match(event)) {
                apply(act, close);
                event.consume();
            }
        });
    }

    public ActionForm words(String key, String label, boolean needed) {
        TextArea area = new TextArea();
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        return ask(key, new Asked(new FormField<>(label, area), needed, false));
    }

    public ActionForm day(String key, String label, Optional<LocalDate> first, boolean needed) {
        return ask(key,
                new Asked(new FormField<>(label, new TextField(first.map(LocalDate::toString).orElse(""))), needed,
                        true));
    }

    private ActionForm ask(String key, Asked field) {
        asked.put(key, field);
        getChildren().add(getChildren().size() - 1, field.field());
        return this;
    }

    /** Puts the focus where the clerk writes first. */
    public ActionForm focused() {
        asked.values().stream().filter(field -> !field.day()).findFirst()
                .or(() -> asked.values().stream().findFirst())
                .ifPresent(field -> LateFocus.on(field.field().control()));
        return this;
    }

    private void apply(BiConsumer<Answer, SideDeeds.Told> act, Runnable close) {
        asked.values().forEach(field -> field.field().clear());
        for (Asked field : asked.values()) {
            String typed = field.field().control().getText().strip();
            String wrong = typed.isEmpty()
                    ? field.needed() ? Messages.text(field.day() ? "ledger.dayMissing" : "ledger.wordsMissing") : ""
                    : field.day() && DateText.read(typed).isEmpty() ? Messages.text("issue.dateWrong") : "";
            if (!wrong.isEmpty()) {
                refuse(field, wrong);
                return;
            }
        }
        act.accept(new Typed(), new SideDeeds.Told(close,
                sentence -> asked.values().stream().findFirst().ifPresent(field -> refuse(field, sentence))));
    }

    private static void refuse(Asked field, String sentence) {
        field.field().reject(sentence);
        field.field().control().requestFocus();
    }

    private final class Typed implements Answer {

        @Override
        public String words(String key) {
            Asked field = asked.get(key);
            return field == null ? "" : field.field().control().getText().strip();
        }

        @Override
        public Optional<LocalDate> day(String key) {
            return DateText.read(words(key));
        }
    }
}
