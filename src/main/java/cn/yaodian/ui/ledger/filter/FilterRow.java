package cn.yaodian.ui.ledger.filter;

import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.RangeText;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.LedgerTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

/** The fields below the headings, one for each column by what its cells are. */
public final class FilterRow {

    private final ObjectProperty<LedgerFilter> filter;
    private final Function<String, List<String>> choices;
    private final Map<String, FilterField> fields = new HashMap<>();

    /** @param choices what a column says, by its key */
    public FilterRow(ObjectProperty<LedgerFilter> filter, Function<String, List<String>> choices) {
        this.filter = filter;
        this.choices = choices;
        filter.addListener((_, _, _) -> fields.forEach(this::show));
    }

    /** The field of a column; the same one each time. */
    public Node of(LedgerTable.Field column) {
        String key = column.heading().key();
        FilterField field = fields.computeIfAbsent(key, _ -> make(key, column));
        show(key, field);
        return field.node();
    }

    /** Whether the field of a column can show a condition. */
    public boolean shows(String key, Condition condition) {
        return Optional.ofNullable(fields.get(key)).filter(field -> field.says(condition)).isPresent();
    }

    private void show(String key, FilterField field) {
        field.show(Optional.ofNullable(filter.get().columns().get(key)));
    }

    private FilterField make(String key, LedgerTable.Field column) {
        String title = column.heading().title();
        Consumer<Condition> told = condition -> filter.set(filter.get().with(key, condition));
        return switch (column.kind()) {
            case TEXT, LONG_TEXT ->
                new TypedFilter(title, Messages.text("ledger.filterWords"), WordsText::read, WordsText::show, told);
            case NUMBER, PERCENT ->
                new TypedFilter(title, Messages.text("ledger.filterNumbers"), RangeText::numbers,
                        RangeText::show, told);
            case DAY ->
                new TypedFilter(title, Messages.text("ledger.filterDays"), RangeText::days, RangeText::show, told);
            case CHOICE, LAMP -> new ChoiceFilter(title, () -> choices.apply(key), told);
        };
    }
}
