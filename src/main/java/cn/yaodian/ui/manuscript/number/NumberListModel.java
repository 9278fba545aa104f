package cn.yaodian.ui.manuscript.number;

import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.service.number.SeriesSheet;
import cn.yaodian.ui.screen.YearChoice;
import cn.yaodian.ui.screen.YearSpan;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The series of numbers, which of them the year switch lets through, and the one that is looked at. Of the FX thread. */
final class NumberListModel {

    private final ObservableList<SeriesSheet> all = FXCollections.observableArrayList();
    private final FilteredList<SeriesSheet> shown = new FilteredList<>(all);
    private final ObjectProperty<Optional<SeriesSheet>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty read = new SimpleBooleanProperty();
    private final ObjectProperty<YearSpan> years;

    NumberListModel(YearChoice choice) {
        years = choice.spanProperty();
        years.addListener((_, _, _) -> shown.setPredicate(this::passes));
    }

    private boolean passes(SeriesSheet sheet) {
        return years.get().contains(sheet.series().year());
    }

    ObservableList<SeriesSheet> all() {
        return all;
    }

    /** Those that the year switch lets through. */
    FilteredList<SeriesSheet> shown() {
        return shown;
    }

    /** The series whose numbers are shown. */
    ObjectProperty<Optional<SeriesSheet>> chosenProperty() {
        return chosen;
    }

    /** The same series as it is now. */
    Optional<SeriesSheet> now(NumberSeries series) {
        return all.stream().filter(sheet -> sheet.series().equals(series)).findFirst();
    }

    /** Whether the register has been read at least once. */
    BooleanProperty readProperty() {
        return read;
    }
}
