package cn.yaodian.ui.plans;

import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.ui.screen.YearChoice;
import cn.yaodian.ui.screen.YearSpan;
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

/** The plans, and which of them the filter row lets through. */
final class PlanListModel {

    private final ObservableList<PlanSummary> all = FXCollections.observableArrayList();
    private final FilteredList<PlanSummary> shown = new FilteredList<>(all);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<PlanState>> state = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty read = new SimpleBooleanProperty();
    private final ObjectProperty<YearSpan> years;

    PlanListModel(YearChoice choice) {
        years = choice.spanProperty();
        for (Observable changing : new Observable[] {words, state, years}) {
            changing.addListener(_ -> shown.setPredicate(this::passes));
        }
    }

    private boolean passes(PlanSummary plan) {
        return years.get().contains(plan.year()) && state.get().map(plan.state()::equals).orElse(true)
                && (plan.title() + '\n' + plan.number().map(Object::toString).orElse("")).contains(words.get().strip());
    }

    /** Every plan of the office. */
    ObservableList<PlanSummary> all() {
        return all;
    }

    /** Those that the year switch and the filter row let through. */
    FilteredList<PlanSummary> shown() {
        return shown;
    }

    /** Words that the title or the number must hold. */
    StringProperty wordsProperty() {
        return words;
    }

    /** The state that plans must have; empty for any. */
    ObjectProperty<Optional<PlanState>> stateProperty() {
        return state;
    }

    /** Whether the plans have been read from the workspace at least once. */
    BooleanProperty readProperty() {
        return read;
    }
}
