package cn.yaodian.ui.screen;

import java.util.Collection;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The year that lists show, chosen once for all of them. Of the FX thread. */
public final class YearChoice {

    private final ObjectProperty<YearSpan> span = new SimpleObjectProperty<>(YearSpan.ALL);
    private final ObservableList<Integer> years = FXCollections.observableArrayList();

    public ObjectProperty<YearSpan> spanProperty() {
        return span;
    }

    /** Years that have a plan, the latest first. */
    public ObservableList<Integer> years() {
        return years;
    }

    /** Takes in which years have plans; a chosen year that has none any more gives way to all. */
    public void offer(Collection<Integer> found) {
        years.setAll(found.stream().distinct().sorted((a, b) -> b - a).toList());
        if (!span.get().isAll() && !years.contains(span.get().first())) {
            span.set(YearSpan.ALL);
        }
    }
}
