package cn.yaodian.ui.importing;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.plan.ImportPreview;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The panel at the side that shows what a document gave, until the clerk adopts it or sets it aside. */
public final class ImportPanel extends VBox {

    private final ImportController controller;
    private final ImportModel model;

    public ImportPanel(ImportController controller) {
        this.controller = controller;
        this.model = controller.model();
        getStyleClass().addAll(StyleClass.SIDE, "yd-import");
        visibleProperty().bind(model.emptyProperty().not());
        managedProperty().bind(visibleProperty());
        model.waiting().addListener((ListChangeListener<ImportPreview>) _ -> show());
        show();
    }

    private void show() {
        if (model.waiting().isEmpty()) {
            getChildren().clear();
            return;
        }
        ImportPreview preview = model.waiting().getFirst();
        PreviewForm form = new PreviewForm(preview);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(preview), scroll, buttons(preview, form));
    }

    private HBox head(ImportPreview preview) {
        Label title = new Label(Messages.text("importing.title"));
        title.getStyleClass().add(StyleClass.HEADING);
        title.setMinWidth(USE_PREF_SIZE);
        Label file = new Label(preview.source().fileName());
        file.getStyleClass().add(StyleClass.MUTED);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label more = new Label(Messages.text("importing.more", model.waiting().size() - 1));
        more.getStyleClass().addAll(StyleClass.CHIP, StyleClass.QUIET);
        more.setMinWidth(USE_PREF_SIZE);
        more.setVisible(model.waiting().size() > 1);
        Button close = Icon.button(Feather.X, Messages.text("importing.discard"));
        close.setOnAction(_ -> controller.discard(preview));
        HBox head = new HBox(title, file, gap, more, close);
        head.getStyleClass().add(StyleClass.ROW);
        return head;
    }

    private HBox buttons(ImportPreview preview, PreviewForm form) {
        Button adopt = new Button(Messages.text("importing.adopt"));
        adopt.getStyleClass().add(StyleClass.PRIMARY);
        adopt.setOnAction(_ -> form.decided().ifPresent(decided -> controller.adopt(preview, decided)));
        Button discard = new Button(Messages.text("importing.discard"));
        discard.setOnAction(_ -> controller.discard(preview));
        HBox buttons = new HBox(adopt, discard);
        buttons.getStyleClass().add(StyleClass.ROW);
        if (preview.alreadyKept().isPresent()) {
            Button open = new Button(Messages.text("importing.openKept"));
            open.getStyleClass().add(StyleClass.PRIMARY);
            open.setOnAction(_ -> controller.openKept(preview));
            buttons.getChildren().setAll(open, discard);
        }
        return buttons;
    }
}
