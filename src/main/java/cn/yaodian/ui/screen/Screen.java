package cn.yaodian.ui.screen;

import cn.yaodian.service.workspace.Change;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What fills the window within the frame. Everything here is called on the FX thread. */
public interface Screen {

    /** The screen's nodes; the same ones each time. */
    Node view();

    /** Where this is, as the breadcrumb says it after the rail's word; empty where the word is enough. */
    default ObservableValue<String> title() {
        return new ReadOnlyStringWrapper("");
    }

    /** It is in the window now: read what may have changed, put the focus where typing starts. */
    default void shown() {}

    /** A step was stored while it is in the window: its own, an undo, or an import. Called after the step. */
    default void changed(Change change) {}

    /** Hands over for saving what has been typed so far and not been saved yet: an undo or the end is next. */
    default void handOver() {}

    /** It has left the window, after {@link #handOver()}. */
    default void left() {}

    /** What stands on the screen where the disk does not have it so; asked also after the screen has left. */
    default Optional<Unstored> unstored() {
        return Optional.empty();
    }

    /** What becomes of files that are dropped on the window while it is in it; empty where they are read as documents. */
    default Optional<FileTaking> fileTaking() {
        return Optional.empty();
    }

    /**
     * Goes to another place without leaving the screen, such as another task of the same plan.
     *
     * @return false where the place belongs to another screen
     */
    default boolean moveTo(Place place) {
        return false;
    }
}
