package cn.yaodian.ui.returns.reading;

import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.service.returns.Choice;
import cn.yaodian.service.returns.ReadReturn;
import cn.yaodian.service.returns.ReadReturns;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was read, what of it is to be written, and which of it is looked at. Of the FX thread. */
final class ReadingModel {

    private final ObjectProperty<Optional<Choice>> choice = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<ReadReturn> forms = FXCollections.observableArrayList();
    private final ObservableList<ReadReturns.UnreadFile> unread = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ReadReturn>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<ChangeKind>> kinds = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty refusals = new SimpleBooleanProperty();
    private final ObservableList<Path> written = FXCollections.observableArrayList();

    /** Takes in what was read. */
    void take(Choice proposed) {
        forms.setAll(proposed.read().returns());
        unread.setAll(proposed.read().unread());
        choice.set(Optional.of(proposed));
        shown.set(forms.stream().findFirst());
    }

    /** Puts the other forms aside, with what was chosen of them. */
    void retain(Predicate<ReadReturn> kept) {
        choice.get().ifPresent(before -> {
            List<ReadReturn> left = forms.stream().filter(kept).toList();
            Set<Path> files = left.stream().map(ReadReturn::file).collect(Collectors.toSet());
            Set<Choice.Row> rows = before.rows().stream().filter(row -> files.contains(row.file()))
                    .collect(Collectors.toSet());
            take(new Choice(new ReadReturns(left, unread), rows, before.keepGood(), before.on()));
        });
    }

    void clear() {
        forms.clear();
        unread.clear();
        written.clear();
        choice.set(Optional.empty());
        shown.set(Optional.empty());
    }

    /** Whether there is nothing to be looked at. */
    boolean isEmpty() {
        return forms.isEmpty() && unread.isEmpty();
    }

    /** What is to be written; empty while nothing has been read. */
    ObjectProperty<Optional<Choice>> choiceProperty() {
        return choice;
    }

    ObservableList<ReadReturn> forms() {
        return forms;
    }

    /** Files that gave nothing. */
    ObservableList<ReadReturns.UnreadFile> unread() {
        return unread;
    }

    /** The form whose rows are looked at. */
    ObjectProperty<Optional<ReadReturn>> shownProperty() {
        return shown;
    }

    /** Kinds of rows that are shown; none for all. */
    ObjectProperty<Set<ChangeKind>> kindsProperty() {
        return kinds;
    }

    /** Whether refused rows are shown where only some kinds are. */
    BooleanProperty refusalsProperty() {
        return refusals;
    }

    /** Workbooks with what is wrong in them, to be sent back. */
    ObservableList<Path> written() {
        return written;
    }

    /** How many rows of all forms are of a kind. */
    long count(ChangeKind kind) {
        return forms.stream().mapToLong(form -> form.count(kind)).sum();
    }

    /** How many rows of all forms cannot be written. */
    long refused() {
        return forms.stream().map(ReadReturn::refused).mapToLong(Collection::size).sum();
    }

    List<ReadReturn> faulty() {
        return forms.stream().filter(ReadReturn::isFaulty).toList();
    }

    /** How many forms say only what is known, and are put on record as having come. */
    long coming() {
        return choice.get().map(now -> forms.stream().filter(form -> now.keepGood() || !form.isFaulty())
                .filter(form -> !form.readBefore() && form.submission().state().isOwed() && !form.changes().isEmpty())
                .filter(form -> form.changes().stream().noneMatch(ReadingItems::changesSomething)).count()).orElse(0L);
    }

    /** How many rows are going to be written: those of faulty forms only where their good rows are kept. */
    long chosen() {
        return choice.get().map(now -> forms.stream().filter(form -> now.keepGood() || !form.isFaulty())
                .mapToLong(form -> form.changes().stream().filter(change -> now.has(form, change)).count()).sum())
                .orElse(0L);
    }
}
