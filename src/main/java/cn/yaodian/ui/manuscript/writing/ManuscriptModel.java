package cn.yaodian.ui.manuscript.writing;

import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.domain.manuscript.ManuscriptText;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The manuscript as it stands on the screen. Of the FX thread. */
final class ManuscriptModel {

    private final ObjectProperty<Manuscript> manuscript;
    private final ReadOnlyObjectWrapper<ManuscriptText> text;

    ManuscriptModel(Manuscript first) {
        manuscript = new SimpleObjectProperty<>(first);
        text = new ReadOnlyObjectWrapper<>(first.text());
        manuscript.addListener((_, _, now) -> text.set(now.text()));
    }

    ObjectProperty<Manuscript> manuscriptProperty() {
        return manuscript;
    }

    Manuscript manuscript() {
        return manuscript.get();
    }

    ReadOnlyObjectProperty<ManuscriptText> textProperty() {
        return text.getReadOnlyProperty();
    }

    ManuscriptText text() {
        return text.get();
    }

    boolean isIssued() {
        return manuscript.get().state() == ManuscriptState.ISSUED;
    }
}
