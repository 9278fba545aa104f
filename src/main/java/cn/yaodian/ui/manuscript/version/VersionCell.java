package cn.yaodian.ui.manuscript.version;

import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One version: which, and below it when, by whom and why. */
final class VersionCell extends ListCell<ShownVersion> {

    private final Label heading = new Label();
    private final Label details = new Label();
    private final VBox box = new VBox(heading, details);

    VersionCell() {
        details.getStyleClass().add(StyleClass.MUTED);
        details.setWrapText(true);
        box.getStyleClass().add(StyleClass.TIGHT);
        // Without it the cell is as wide as its longest reason.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ShownVersion version, boolean empty) {
        super.updateItem(version, empty);
        if (version == null || empty) {
            setGraphic(null);
            return;
        }
        heading.setText(version.heading());
        details.setText(version.details());
        setGraphic(box);
    }
}
