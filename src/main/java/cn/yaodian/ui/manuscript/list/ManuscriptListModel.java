package cn.yaodian.ui.manuscript.list;

import cn.yaodian.service.manuscript.OfficeTemplate;
import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.service.manuscript.ManuscriptSummary;
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

/** The manuscripts, which of them the filter row lets through, and what new ones can begin from. Of the FX thread. */
final class ManuscriptListModel {

    private final ObservableList<ManuscriptSummary> all = FXCollections.observableArrayList();
    private final FilteredList<ManuscriptSummary> shown = new FilteredList<>(all);
    private final ObservableList<OfficeTemplate> templates = FXCollections.observableArrayList();
    private final ObservableList<PlanSummary> plans = FXCollections.observableArrayList();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<ManuscriptState>> state = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty read = new SimpleBooleanProperty();
    private final ObjectProperty<YearSpan> years;

    ManuscriptListModel(YearChoice choice) {
        years = choice.spanProperty();
        for (Observable changing : new Observable[] {words, state, kind, years}) {
            changing.addListener(_ -> shown.setPredicate(this::passes));
        }
    }

    private boolean passes(ManuscriptSummary manuscript) {
        return years.get().contains(manuscript.year()) && state.get().map(manuscript.state()::equals).orElse(true)
                && kind.get().map(manuscript.kind()::equals).orElse(true)
                && (manuscript.title() + '\n' + manuscript.number()).contains(words.get().strip());
    }

    ObservableList<ManuscriptSummary> all() {
        return all;
    }

    /** Those that the year switch and the filter row let through. */
    FilteredList<ManuscriptSummary> shown() {
        return shown;
    }

    /** Kinds that a new manuscript can be of. */
    ObservableList<OfficeTemplate> templates() {
        return templates;
    }

    /** Plans that a new manuscript can be made from. */
    ObservableList<PlanSummary> plans() {
        return plans;
    }

    /** What the clerk calls a kind; its key where the template is gone. */
    String kindName(String key) {
        return templates.stream().map(OfficeTemplate::template).filter(template -> template.key().equals(key))
                .map(template -> template.name()).findFirst().orElse(key);
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<Optional<ManuscriptState>> stateProperty() {
        return state;
    }

    /** Key of the kind that manuscripts must be of; empty for any. */
    ObjectProperty<Optional<String>> kindProperty() {
        return kind;
    }

    /** Whether the manuscripts have been read from the workspace at least once. */
    BooleanProperty readProperty() {
        return read;
    }
}
