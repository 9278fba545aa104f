package cn.yaodian.ui.ledger.filter;

import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.messages.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** The quick filters as buttons, each with how many lines it finds. */
public final class QuickFilters extends FlowPane {

    private final ObjectProperty<LedgerFilter> filter;
    private final Map<QuickFilter, ToggleButton> buttons = new LinkedHashMap<>();

    public QuickFilters(List<QuickFilter> offered, ObjectProperty<LedgerFilter> filter) {
        this.filter = filter;
        getStyleClass().add("yd-quick");
        offered.forEach(quick -> {
            ToggleButton button = new ToggleButton(quick.name());
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setOnAction(_ -> filter.set(quick.turned(filter.get())));
            buttons.put(quick, button);
        });
        getChildren().setAll(buttons.values());
        filter.addListener((_, _, _) -> mark());
        mark();
    }

    /** All in one row: a flow pane by itself wants to be as wide as its wrap length. */
    @Override
    protected double computePrefWidth(double height) {
        return getChildren().stream().mapToDouble(button -> snapSizeX(button.prefWidth(-1))).sum()
                + getHgap() * Math.max(0, getChildren().size() - 1);
    }

    private void mark() {
        buttons.forEach((quick, button) -> button.setSelected(quick.isIn(filter.get())));
    }

    /** Whether one of the buttons says it. */
    public boolean says(String column, Condition condition) {
        return buttons.keySet().stream()
                .anyMatch(quick -> quick.column().equals(column) && quick.condition().equals(condition));
    }

    /** @param counts of lines that each finds, as they were offered */
    public void count(Map<QuickFilter, Integer> counts) {
        buttons.forEach((quick, button) -> {
            int found = counts.getOrDefault(quick, 0);
            button.setText(Messages.text("ledger.quick", quick.name(), found));
            button.setOpacity(found == 0 ? 0.6 : 1);
        });
    }
}
