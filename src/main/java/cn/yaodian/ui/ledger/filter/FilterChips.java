package cn.yaodian.ui.ledger.filter;

import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.LedgerTable;
import cn.yaodian.ui.theme.Icon;
import java.util.List;
import java.util.function.BiPredicate;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** The conditions that no field below a heading and no quick filter shows, each with the click that takes it away. */
public final class FilterChips extends FlowPane {

    private final ObjectProperty<LedgerFilter> filter;
    private final BiPredicate<String, Condition> seen;
    private List<LedgerTable.Field> fields = List.of();

    /** @param seen whether a condition on a column stands somewhere else already */
    public FilterChips(ObjectProperty<LedgerFilter> filter, BiPredicate<String, Condition> seen) {
        this.filter = filter;
        this.seen = seen;
        getStyleClass().add("yd-quick");
        widthProperty().addListener((_, _, width) -> Platform.runLater(() -> setPrefWrapLength(width.doubleValue())));
        managedProperty().bind(visibleProperty());
        filter.addListener((_, _, _) -> refresh());
        refresh();
    }

    /** @param now the columns that the table has, shown or not: what it does not have picks nothing */
    public void follow(List<LedgerTable.Field> now) {
        fields = now;
        refresh();
    }

    /** Looks again at what is seen elsewhere. */
    public void refresh() {
        getChildren().clear();
        for (LedgerTable.Field field : fields) {
            String key = field.heading().key();
            Condition condition = filter.get().columns().get(key);
            if (condition != null && !seen.test(key, condition)) {
                getChildren().add(chip(key,
                        Messages.text("ledger.condition", field.heading().title(), ConditionText.of(condition))));
            }
        }
        setVisible(!getChildren().isEmpty());
    }

    private Button chip(String key, String words) {
        Button chip = new Button(words, Icon.of(Feather.X));
        chip.getStyleClass().add("yd-condition");
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(Messages.text("ledger.withoutCondition", words));
        chip.setTooltip(new Tooltip(Messages.text("ledger.withoutCondition", words)));
        chip.maxWidthProperty().bind(widthProperty());
        chip.setOnAction(_ -> filter.set(filter.get().without(key)));
        return chip;
    }
}
