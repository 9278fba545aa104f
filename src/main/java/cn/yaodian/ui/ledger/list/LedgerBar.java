package cn.yaodian.ui.ledger.list;

import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.ledger.HeadRow;
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
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What stands above a table: which part of 台账 and whose, what is looked for, and what can be done with it. */
final class LedgerBar extends VBox {

    private static final Duration PAUSE = Duration.millis(250);

    private final LedgerModel model;
    private final TextField words = new TextField();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final HBox deeds = new HBox();
    private final FilterChips chips;

    /** @param inTable whether a condition on a column was set below its heading, where it can be seen */
    LedgerBar(LedgerModel model, LedgerWindow window, BiPredicate<String, Condition> inTable) {
        this.model = model;
        getStyleClass().add("yd-ledger-bar");
        deeds.getStyleClass().add(StyleClass.ROW);
        deeds.setMinWidth(USE_PREF_SIZE);
        HeadRow upper = new HeadRow(deeds, new LedgerTabs(window.navigator(), Place.Ledger.of(model.sheet())),
                new PlanBox(window.plans()));
        QuickFilters quick = new QuickFilters(QuickFilter.of(model.sheet()), model.filterProperty());
        model.readProperty().addListener((_, _, shown) -> shown.ifPresent(read -> quick.count(read.counts())));
        HBox picked = new HBox(clear(), count());
        picked.getStyleClass().add(StyleClass.ROW);
        picked.setMinWidth(USE_PREF_SIZE);
        HeadRow lower = new HeadRow(picked, search(), quick);
        chips = new FilterChips(model.filterProperty(),
                (key, condition) -> quick.says(key, condition) || inTable.test(key, condition));
        getChildren().addAll(upper, lower, chips);
        lower.managedProperty().bind(lower.visibleProperty());
        // Where there is no ledger there is nothing to look for, to pick from or to export.
        BooleanBinding open = Bindings.createBooleanBinding(
                () -> model.readProperty().get().filter(LedgerSource.Shown::isOpen).isPresent(), model.readProperty());
        lower.visibleProperty().bind(open);
        deeds.visibleProperty().bind(open);
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
        clear.managedProperty().bind(clear.visibleProperty());
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
