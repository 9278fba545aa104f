package cn.yaodian.ui.settings;

import cn.yaodian.domain.office.Office;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.Appearance;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The settings on one page, each part under its heading. */
final class SettingsView extends ScrollPane {

    private final OfficeForm office;

    SettingsView(SettingsController controller, ObjectProperty<Appearance> appearance, Path folder) {
        office = new OfficeForm(controller::save);
        VBox page = new VBox(part(Messages.text("settings.office"), office),
                part(Messages.text("settings.appearance"), new AppearanceForm(appearance)),
                part(Messages.text("settings.folder"), folderRow(controller, folder)));
        page.getStyleClass().addAll(StyleClass.SCREEN, StyleClass.GROUPS, "yd-settings");
        setContent(new HBox(page));
        setFitToWidth(true);
    }

    private static VBox part(String heading, Node content) {
        Label label = new Label(heading);
        label.getStyleClass().add(StyleClass.HEADING);
        VBox part = new VBox(label, content);
        part.getStyleClass().add("yd-settings-part");
        return part;
    }

    private static VBox folderRow(SettingsController controller, Path folder) {
        Label where = new Label(folder.toString());
        where.setWrapText(true);
        Button open = new Button(Messages.text("settings.openFolder"), Icon.of(Feather.FOLDER));
        open.setOnAction(_ -> controller.showFolder(folder));
        HBox buttons = new HBox(open);
        buttons.getStyleClass().add(StyleClass.ROW);
        VBox box = new VBox(where, buttons);
        box.getStyleClass().add(StyleClass.STACK);
        return box;
    }

    void fill(Office filled) {
        office.fill(filled);
    }
}
