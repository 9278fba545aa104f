package cn.yaodian.ui.ledger.filter;

import cn.yaodian.domain.view.Condition;
import cn.yaodian.messages.Messages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.Node;

/** Some of what the column says, each with a tick. */
final class ChoiceFilter extends MenuButton implements FilterField {

    private final Supplier<List<String>> choices;
    private final Consumer<Condition> told;
    private final Set<String> ticked = new LinkedHashSet<>();

    /** @param choices what the column says now, asked each time that the list is opened */
    ChoiceFilter(String column, Supplier<List<String>> choices, Consumer<Condition> told) {
        this.choices = choices;
        this.told = told;
        getStyleClass().add("yd-grid-filter");
        setAccessibleText(Messages.text("ledger.filterOf", column));
        setMnemonicParsing(false);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        // Without an item the list would not open, and it is filled when it does.
        getItems().add(new MenuItem());
        setOnShowing(_ -> fill());
    }

    private void fill() {
        MenuItem all = new MenuItem(Messages.text("ledger.filterAll"));
        all.setOnAction(_ -> {
            ticked.clear();
            tell();
        });
        getItems().setAll(all, new SeparatorMenuItem());
        for (String choice : choices.get()) {
            CheckMenuItem item = new CheckMenuItem(ConditionText.choice(choice));
            item.setMnemonicParsing(false);
            item.setSelected(ticked.contains(choice));
            item.setOnAction(_ -> {
                if (item.isSelected()) {
                    ticked.add(choice);
                } else {
                    ticked.remove(choice);
                }
                tell();
            });
            getItems().add(item);
        }
    }

    private void tell() {
        label();
        told.accept(new Condition.Choices(ticked));
    }

    private void label() {
        setText(String.join(Messages.text("ledger.and"), ticked.stream()
                .map(ConditionText::choice).toList()));
    }

    @Override
    public void show(Optional<Condition> condition) {
        ticked.clear();
        if (condition.orElse(null) instanceof Condition.Choices(Set<String> of)) {
            ticked.addAll(of);
        }
        label();
    }

    @Override
    public boolean says(Condition condition) {
        return condition instanceof Condition.Choices;
    }

    @Override
    public Node node() {
        return this;
    }
}
