package cn.yaodian.ui.settings;

import cn.yaodian.domain.office.Office;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.workspace.WorkspaceBackup;
import cn.yaodian.typesetting.FontChoice;
import cn.yaodian.ui.settings.calendar.CalendarPart;
import cn.yaodian.ui.settings.rule.RulePart;
import cn.yaodian.ui.start.OfficeSwitch;
import cn.yaodian.ui.theme.Appearance;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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

    private static final DateTimeFormatter MADE_AT = DateTimeFormatter
            .ofPattern(Messages.text("settings.madeAt"), Locale.CHINA);

    private final OfficeForm office;
    private final Label backups = new Label();
    private final FontList fonts = new FontList();

    SettingsView(SettingsController controller, ObjectProperty<Appearance> appearance, RulePart rules,
            CalendarPart calendar, Path folder, OfficeSwitch offices) {
        office = new OfficeForm(controller::typed);
        VBox page = new VBox(part(Messages.text("settings.office"), office),
                part(Messages.text("settings.appearance"), new AppearanceForm(appearance)),
                part(Messages.text("settings.rules"), rules),
                part(Messages.text("settings.calendar"), calendar),
                part(Messages.text("settings.folder"), folderPart(controller, folder, offices)),
                part(Messages.text("settings.fonts"), fonts));
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

    private VBox folderPart(SettingsController controller, Path folder, OfficeSwitch offices) {
        Label where = new Label(folder.toString());
        where.setWrapText(true);
        backups.getStyleClass().add(StyleClass.MUTED);
        backups.setWrapText(true);
        Button open = new Button(Messages.text("settings.openFolder"), Icon.of(Feather.FOLDER));
        open.setOnAction(_ -> controller.showFolder(folder));
        Button backUp = new Button(Messages.text("settings.backUp"), Icon.of(Feather.SAVE));
        backUp.setOnAction(_ -> controller.backUp());
        HBox buttons = new HBox(open, backUp);
        buttons.getStyleClass().add(StyleClass.ROW);
        Button other = new Button(Messages.text(offices.isSample() ? "settings.toOwn" : "settings.toSample"));
        other.getStyleClass().add(StyleClass.LINK);
        other.setOnAction(_ -> {
            if (offices.isSample()) {
                offices.openOwn();
            } else {
                offices.openSample();
            }
        });
        VBox part = new VBox(where, backups, buttons, other);
        part.getStyleClass().add("yd-form");
        return part;
    }

    /** The latest backup and how many there are. */
    void showBackups(List<WorkspaceBackup> made) {
        backups.setText(made.isEmpty()
                ? Messages.text("settings.noBackup")
                : Messages.text("settings.backups", made.size(), MADE_AT.format(made.getFirst().madeAt())));
    }

    void showFonts(List<FontChoice> choices) {
        fonts.show(choices);
    }

    void fill(Office filled) {
        office.fill(filled);
    }

    /** The office as typed so far. */
    Office office() {
        return office.office();
    }
}
