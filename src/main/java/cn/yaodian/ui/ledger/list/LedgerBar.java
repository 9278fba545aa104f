package cn.yaodian.ui.ledger.list;

import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.ledger.LedgerTabs;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.ledger.PlanBox;
import cn.yaodian.ui.ledger.filter.FilterChips;
import cn.yaodian.ui.ledger.filter.QuickFilter;
import cn.yaodian.ui.ledger.filter.QuickFilters;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.theme.StyleClass;
import java.util.function.BiPredicate;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What stands above a table: which part of 台账 and whose, what is looked for, and what can be done with it. */
final class LedgerBar extends VBox {

    private static final Duration PAUSE = Duration.millis(250);
    private static final double DEEDS_GAP_PX = 16;

    private final LedgerModel model;
    private final TextField words = new TextField();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final HBox deeds = new HBox();
    private final FilterChips chips;

    /** @param inTable whether a condition on a column can be seen below its heading */
    LedgerBar(LedgerModel model, LedgerWindow window, BiPredicate<String, Condition> inTable) {
        this.model = model;
        getStyleClass().add("yd-ledger-bar");
        deeds.getStyleClass().add(StyleClass.ROW);
        deeds.setMinWidth(USE_PREF_SIZE);
        FlowPane where = new FlowPane(new LedgerTabs(window.navigator(), Place.Ledger.of(model.sheet())),
                new PlanBox(window.plans()));
        where.getStyleClass().add("yd-ledger-where");
        HBox.setHgrow(where, Priority.ALWAYS);
        // A flow pane asks for the height of its own wrap length, not of the room it gets. Later: rooms are being measured.
        widthProperty().addListener((_, _, width) -> Platform.runLater(() -> where.setPrefWrapLength(
                Math.max(0, width.doubleValue() - deeds.prefWidth(-1) - DEEDS_GAP_PX))));
        HBox upper = new HBox(where, deeds);
        upper.getStyleClass().add(StyleClass.ROW);
        QuickFilters quick = new QuickFilters(QuickFilter.of(model.sheet()), model.filterProperty());
        model.readProperty().addListener((_, _, shown) -> shown.ifPresent(read -> quick.count(read.counts())));
        HBox.setHgrow(quick, Priority.ALWAYS);
        HBox lower = new HBox(search(), quick, clear(), count());
        lower.getStyleClass().add(StyleClass.ROW);
        chips = new FilterChips(model.filterProperty(),
                (key, condition) -> quick.says(key, condition) || inTable.test(key, condition));
        getChildren().addAll(upper, lower, chips);
    }

    private TextField search() {
        words.setPromptText(Messages.text("ledger.search"));
        words.setAccessibleText(Messages.text("ledger.search"));
        words.getStyleClass().add("yd-filter");
        pause.setOnFinished(_ -> model.filterProperty().set(model.filterProperty().get().withText(words.getText())));
        words.textProperty().addListener((_, _, typed) -> {
            if (!typed.strip().equals(model.filterProperty().get().text())) {
                pause.playFromStart();
            }
        });
        words.setOnAction(_ -> pause.jumpTo(PAUSE));
        model.filterProperty().addListener((_, _, filter) -> {
            if (!words.getText().strip().equals(filter.text()) && !words.isFocused()) {
                words.setText(filter.text());
            }
        });
        return words;
    }

    private Button clear() {
        Button clear = new Button(Messages.text("ledger.clearFilter"));
        clear.getStyleClass().add(StyleClass.LINK);
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(_ -> {
            words.clear();
            model.filterProperty().set(LedgerFilter.ALL);
        });
        clear.visibleProperty().bind(model.filterProperty().isNotEqualTo(LedgerFilter.ALL));
        return clear;
    }

    private Label count() {
        Label count = new Label();
        count.getStyleClass().add(StyleClass.MUTED);
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(() -> {
            int all = model.readProperty().get().map(shown -> shown.search().table().rows().size()).orElse(0);
            int passing = model.rowsProperty().get().size();
            return passing == all
                    ? Messages.text("ledger.count", all)
                    : Messages.text("ledger.countOf", passing, all);
        }, model.rowsProperty(), model.readProperty()));
        return count;
    }

    /** Shows the conditions on columns that cannot be seen. */
    FilterChips chips() {
        return chips;
    }

    /** Adds what can be done with the table, at the right. */
    void offer(Node... more) {
        deeds.getChildren().addAll(more);
    }

    void focusSearch() {
        words.requestFocus();
        words.selectAll();
    }
}
