package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.ReturnPreset;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.ui.screen.YearChoice;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The collections, the one that is looked at, and which of its units the filter row lets through. Of the FX thread. */
final class ReturnListModel {

    private final ObservableList<CollectionSheet> all = FXCollections.observableArrayList();
    private final FilteredList<CollectionSheet> shown = new FilteredList<>(all);
    private final ObjectProperty<Optional<CollectionSheet>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<SubmissionLine> lines = FXCollections.observableArrayList();
    private final FilteredList<SubmissionLine> passing = new FilteredList<>(lines);
    private final ObservableList<PlanSummary> plans = FXCollections.observableArrayList();
    private final ObservableList<ReturnPreset> presets = FXCollections.observableArrayList();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Set<SubmissionState>> states = new SimpleObjectProperty<>(
            EnumSet.noneOf(SubmissionState.class));
    private final BooleanProperty read = new SimpleBooleanProperty();

    ReturnListModel(YearChoice years) {
        years.spanProperty().subscribe(
                span -> shown.setPredicate(sheet -> span.contains(sheet.collection().period().year())));
        words.subscribe(this::filter);
        states.subscribe(this::filter);
        chosen.subscribe(sheet -> lines.setAll(sheet.map(CollectionSheet::lines).orElse(List.of())));
    }

    private void filter() {
        String wanted = words.get().strip();
        Set<SubmissionState> in = states.get();
        passing.setPredicate(line -> (in.isEmpty() || in.contains(line.submission().state()))
                && line.unit().names().anyMatch(name -> name.contains(wanted)));
    }

    ObservableList<CollectionSheet> all() {
        return all;
    }

    /** Those of the years that the year switch lets through, the latest first. */
    FilteredList<CollectionSheet> shown() {
        return shown;
    }

    /** Issued plans, the latest year first: what returns can be asked on. */
    ObservableList<PlanSummary> plans() {
        return plans;
    }

    /** How the office usually asks for returns. */
    ObservableList<ReturnPreset> presets() {
        return presets;
    }

    /** The collection whose units are shown. */
    ObjectProperty<Optional<CollectionSheet>> chosenProperty() {
        return chosen;
    }

    /** The same collection as it is now. */
    Optional<CollectionSheet> now(CollectionId id) {
        return all.stream().filter(sheet -> sheet.collection().id().equals(id)).findFirst();
    }

    /** The chosen collection's units that the filter row lets through. */
    FilteredList<SubmissionLine> passing() {
        return passing;
    }

    Optional<SubmissionLine> line(UnitId unit) {
        return lines.stream().filter(line -> line.unit().id().equals(unit)).findFirst();
    }

    /** Words that one of the unit's names must hold. */
    StringProperty wordsProperty() {
        return words;
    }

    /** The states that pass; none for all. */
    ObjectProperty<Set<SubmissionState>> statesProperty() {
        return states;
    }

    /** Whether the collections have been read at least once. */
    BooleanProperty readProperty() {
        return read;
    }
}
