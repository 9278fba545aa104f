package cn.yaodian.ui.frame;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the frame shows beside the screen. */
final class FrameModel {

    private final StringProperty undoLabel = new SimpleStringProperty("");
    private final StringProperty redoLabel = new SimpleStringProperty("");
    private final StringProperty officeName = new SimpleStringProperty("");

    /** What undo would take back; empty where there is nothing. */
    StringProperty undoLabelProperty() {
        return undoLabel;
    }

    /** What redo would make again; empty where there is nothing. */
    StringProperty redoLabelProperty() {
        return redoLabel;
    }

    StringProperty officeNameProperty() {
        return officeName;
    }
}
