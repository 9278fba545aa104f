package cn.yaodian.ui.importing;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Says above a list which documents wait to be looked over and which could not be read; nothing while there are none. */
public final class QueueBox extends VBox {

    private final ImportController controller;
    private final boolean withWaiting;

    /** Both those that wait and those that could not be read. */
    public static QueueBox of(ImportController controller) {
        return new QueueBox(controller, true);
    }

    /** Only those that could not be read. */
    public static QueueBox ofRefused(ImportController controller) {
        return new QueueBox(controller, false);
    }

    private QueueBox(ImportController controller, boolean withWaiting) {
        this.controller = controller;
        this.withWaiting = withWaiting;
        getStyleClass().add(StyleClass.STACK);
        managedProperty().bind(visibleProperty());
        controller.model().documents().addListener((ListChangeListener<QueuedDocument>) _ -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        int waiting = withWaiting ? controller.model().waiting().size() : 0;
        if (waiting > 0) {
            Button open = new Button(Messages.text("importing.goOn"));
            open.setOnAction(_ -> controller.open());
            String first = controller.model().waiting().getFirst().name();
            getChildren().add(row(Messages.text("importing.waiting", waiting, first), open, StyleClass.WARN));
        }
        for (QueuedDocument document : controller.model().refused()) {
            Button close = Icon.button(Feather.X, Messages.text("notice.close"));
            close.setOnAction(_ -> controller.discard(document));
            String words = document.problemProperty().get().map(ImportController::words).orElse("");
            getChildren().add(row(Messages.text("importing.refused", document.name(), words), close,
                    StyleClass.BAD));
        }
        setVisible(!getChildren().isEmpty());
    }

    private static HBox row(String words, Button button, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        button.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(label, gap, button);
        row.getStyleClass().addAll("yd-band", style, StyleClass.ROW);
        return row;
    }
}
