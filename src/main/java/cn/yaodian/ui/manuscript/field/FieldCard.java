package cn.yaodian.ui.manuscript.field;

import cn.yaodian.ui.theme.StyleClass;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * The fields of one part of a manuscript. What is typed is taken over at once; a field that makes no sense says so and keeps
 * what it held before. Of the FX thread.
 *
 * @param <T> the part
 */
abstract class FieldCard<T> extends VBox {

    private final Consumer<T> changed;
    private T shown;
    private boolean filling;

    /** @param changed gets the part each time that the clerk changes it */
    FieldCard(String heading, T empty, Consumer<T> changed) {
        this.shown = empty;
        this.changed = changed;
        getStyleClass().add("yd-manuscript-card");
        if (!heading.isEmpty()) {
            Label name = new Label(heading);
            name.getStyleClass().add(StyleClass.HEADING);
            getChildren().add(name);
        }
    }

    final void add(Node... nodes) {
        getChildren().addAll(nodes);
    }

    /** Has the part read again whenever one of these changes. */
    final void watch(ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            value.addListener((_, _, _) -> edited());
        }
    }

    final void edited() {
        if (filling) {
            return;
        }
        T now = read(shown);
        if (!now.equals(shown)) {
            shown = now;
            changed.accept(now);
        }
    }

    /** Shows a part that came from elsewhere; what the clerk is typing stays as she types it. */
    final void fill(T part) {
        if (part.equals(shown)) {
            return;
        }
        shown = part;
        filling = true;
        try {
            show(part);
        } finally {
            filling = false;
        }
    }

    final T shown() {
        return shown;
    }

    /** The part as the fields say it. */
    abstract T read(T before);

    abstract void show(T part);
}
