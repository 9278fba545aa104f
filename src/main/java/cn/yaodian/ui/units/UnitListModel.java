package cn.yaodian.ui.units;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitKind;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The register's units, and which of them the filter row lets through. */
final class UnitListModel {

    private final ObservableList<Unit> all = FXCollections.observableArrayList();
    private final FilteredList<Unit> shown = new FilteredList<>(all);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<UnitKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty read = new SimpleBooleanProperty();

    UnitListModel() {
        for (Observable changing : new Observable[] {words, kind}) {
            changing.addListener(_ -> shown.setPredicate(this::passes));
        }
    }

    private boolean passes(Unit unit) {
        return kind.get().map(unit.kind()::equals).orElse(true)
                && unit.names().anyMatch(name -> name.contains(words.get().strip()));
    }

    ObservableList<Unit> all() {
        return all;
    }

    FilteredList<Unit> shown() {
        return shown;
    }

    /** Words that one of the unit's names must hold. */
    StringProperty wordsProperty() {
        return words;
    }

    /** The kind that units must be of; empty for any. */
    ObjectProperty<Optional<UnitKind>> kindProperty() {
        return kind;
    }

    /** Whether the register has been read at least once. */
    BooleanProperty readProperty() {
        return read;
    }
}
