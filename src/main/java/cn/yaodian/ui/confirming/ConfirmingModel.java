package cn.yaodian.ui.confirming;

import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.ui.importing.QueuedDocument;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The document that is looked over and where the clerk is in it. Of the FX thread. */
final class ConfirmingModel {

    private final ReadOnlyObjectWrapper<Optional<QueuedDocument>> document = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Confirmation>> confirmation = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ObjectProperty<Stretch> chosen = new SimpleObjectProperty<>(Stretch.NOTHING);

    /** Shows another document, or the same as it is now. */
    void show(Optional<QueuedDocument> changed) {
        if (!document.get().equals(changed)) {
            confirmation.unbind();
            chosen.set(Stretch.NOTHING);
            document.set(changed);
            changed.ifPresentOrElse(one -> confirmation.bind(one.confirmationProperty()),
                    () -> confirmation.set(Optional.empty()));
        }
    }

    /** The document; empty where none waits. */
    ReadOnlyObjectProperty<Optional<QueuedDocument>> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** What it gave; empty until it has been read. */
    ReadOnlyObjectProperty<Optional<Confirmation>> confirmationProperty() {
        return confirmation.getReadOnlyProperty();
    }

    /** Where the caret stands, or what is selected. */
    ObjectProperty<Stretch> chosenProperty() {
        return chosen;
    }
}
