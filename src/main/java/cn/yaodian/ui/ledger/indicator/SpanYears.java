package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.messages.Messages;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** 分年安排: a field for each year from the plan's first one; those left empty share the rest evenly. */
final class SpanYears extends VBox {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1949);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2999);
    private static final int MOST = 10;

    private final int from;
    private final SortedMap<Integer, BigDecimal> known;
    private final Runnable changed;
    private final SortedMap<Integer, FigureField> fields = new TreeMap<>();
    private final FlowPane row = new FlowPane();

    /** @param from the first year that can still be planned for */
    SpanYears(int from, SortedMap<Integer, BigDecimal> known, Runnable changed) {
        this.from = from;
        this.known = known;
        this.changed = changed;
        Label name = new Label(Messages.text("indicator.spanPlanned"));
        name.setWrapText(true);
        name.getStyleClass().add("yd-field-name");
        row.getStyleClass().add("yd-span-years");
        getStyleClass().add("yd-field");
        getChildren().setAll(name, row);
    }

    /** The year that stands in a field. */
    static Optional<Integer> year(FigureField field) {
        return field.value().filter(
                typed -> typed.compareTo(FIRST_YEAR) >= 0 && typed.compareTo(LAST_YEAR) <= 0 && typed.scale() <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** Offers the years up to the last one; what was typed for a year stays while the others come and go. */
    void show(Optional<Integer> last) {
        int until = last.map(year -> Math.min(year, from + MOST - 1)).orElse(from - 1);
        for (int year = from; year <= until; year++) {
            fields.computeIfAbsent(year, this::field);
        }
        List<?> wanted = fields.headMap(until + 1).values().stream().map(FigureField::field).toList();
        // The nodes stay as they are while one types: taking them away and back would take the focus with them.
        if (!row.getChildren().equals(wanted)) {
            row.getChildren().setAll(fields.headMap(until + 1).values().stream().map(FigureField::field).toList());
        }
    }

    private FigureField field(int year) {
        FigureField field = new FigureField(Messages.text("indicator.ofYear", String.valueOf(year)),
                Optional.ofNullable(known.get(year)), false);
        field.field().control().setPrefColumnCount(6);
        field.field().control().textProperty().addListener((_, _, _) -> changed.run());
        return field;
    }

    /** Those that are offered. */
    Collection<FigureField> fields() {
        return fields.values().stream().filter(field -> row.getChildren().contains(field.field())).toList();
    }

    /** What single years are to bring; of years before the plan's, what is on record. */
    SortedMap<Integer, BigDecimal> planned(int last) {
        SortedMap<Integer, BigDecimal> said = new TreeMap<>();
        fields.headMap(last + 1).forEach((year, field) -> field.value().ifPresent(figure -> said.put(year, figure)));
        return Collections.unmodifiableSortedMap(said);
    }
}
