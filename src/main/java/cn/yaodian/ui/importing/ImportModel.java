package cn.yaodian.ui.importing;

import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** Documents on their way into the office, in their order; the first that can be read is the one she looks over. */
public final class ImportModel {

    private final ObservableList<QueuedDocument> documents = FXCollections.observableArrayList(
            document -> new Observable[] {document.problemProperty(), document.confirmationProperty()});
    private final FilteredList<QueuedDocument> waiting = new FilteredList<>(documents,
            document -> document.problemProperty().get().isEmpty());
    private final FilteredList<QueuedDocument> refused = new FilteredList<>(documents,
            document -> document.problemProperty().get().isPresent());
    private final ObjectBinding<Optional<QueuedDocument>> current = Bindings
            .createObjectBinding(() -> waiting.stream().findFirst(), waiting);
    private final BooleanBinding empty = Bindings.isEmpty(documents);

    ObservableList<QueuedDocument> documents() {
        return documents;
    }

    /** Being read, or read and not adopted yet. */
    public ObservableList<QueuedDocument> waiting() {
        return waiting;
    }

    /** Those that could not be read, until the clerk has taken notice. */
    public ObservableList<QueuedDocument> refused() {
        return refused;
    }

    /** The one that is looked over. */
    public ObjectBinding<Optional<QueuedDocument>> currentProperty() {
        return current;
    }

    public BooleanBinding emptyProperty() {
        return empty;
    }
}
