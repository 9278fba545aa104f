package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.WrappingCell;
import cn.yaodian.ui.ledger.side.SideWords;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Looks for one of a ledger's indicators by any words of its name or its task while one types. */
final class IndicatorChoice extends VBox {

    private static final int ROWS = 5;
    private static final double ROW_EM = 2.4;

    private final List<IndicatorLine> offered;
    private final Runnable changed;
    private final FormField<TextField> field;
    private final ListView<IndicatorLine> found = new ListView<>();
    private final Label none = SideWords.muted(Messages.text("indicator.countNone"));
    private Optional<IndicatorLine> chosen;

    IndicatorChoice(String label, List<IndicatorLine> offered, Optional<IndicatorLine> first, Runnable changed) {
        this.offered = offered;
        this.changed = changed;
        this.chosen = first;
        field = new FormField<>(label, new TextField());
        TextField words = field.control();
        words.setPromptText(Messages.text("indicator.countFind"));
        show();
        found.setCellFactory(_ -> new LineCell());
        found.setOnMouseClicked(_ -> take(Optional.ofNullable(found.getSelectionModel().getSelectedItem())));
        found.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        words.textProperty().addListener((_, _, typed) -> look(typed));
        words.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !found.isFocused()) {
                leave();
            }
        });
        getStyleClass().add(StyleClass.TIGHT);
        found.getStyleClass().add("yd-count-found");
        getChildren().setAll(field, found, none);
        offer(List.of());
    }

    /** 12 参赛职工（万人次）. */
    static String words(IndicatorLine line) {
        return Messages.text("indicator.countOf", line.place(), line.indicator().name(),
                line.indicator().measure().toString());
    }

    Optional<IndicatorLine> chosen() {
        return chosen;
    }

    FormField<TextField> field() {
        return field;
    }

    void take(Optional<IndicatorLine> line) {
        chosen = line;
        show();
        offer(List.of());
        field.clear();
        changed.run();
    }

    private void show() {
        field.control().setText(chosen.map(IndicatorChoice::words).orElse(""));
    }

    private void look(String typed) {
        if (typed.isBlank() || typed.equals(chosen.map(IndicatorChoice::words).orElse(""))) {
            offer(List.of());
            return;
        }
        String[] sought = typed.strip().split("\\s+");
        offer(offered.stream().filter(line -> {
            String text = words(line) + line.task().words();
            return List.of(sought).stream().allMatch(text::contains);
        }).toList());
        say(found.getItems().isEmpty());
    }

    private void say(boolean nothing) {
        none.setVisible(nothing);
        none.setManaged(nothing);
    }

    private void offer(List<IndicatorLine> lines) {
        say(false);
        found.getItems().setAll(lines);
        boolean shown = !lines.isEmpty();
        found.setVisible(shown);
        found.setManaged(shown);
        found.setStyle("-fx-pref-height: " + Math.min(ROWS, lines.size()) * ROW_EM + "em;");
    }

    private void pressed(KeyEvent event) {
        if (!found.isVisible()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN && !found.isFocused()) {
            found.requestFocus();
            found.getSelectionModel().selectFirst();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            IndicatorLine selected = found.getSelectionModel().getSelectedItem();
            take(Optional.of(selected == null ? found.getItems().getFirst() : selected));
            field.control().requestFocus();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            take(chosen);
            field.control().requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    /** An emptied field means none; words that were not chosen from give way to what was chosen before. */
    private void leave() {
        if (field.control().getText().isBlank() && chosen.isPresent()) {
            take(Optional.empty());
        } else if (found.getItems().isEmpty()) {
            show();
        }
    }

    private static final class LineCell extends WrappingCell<IndicatorLine> {

        @Override
        protected Node content(IndicatorLine line) {
            return SideWords.prose(words(line));
        }
    }
}
