package cn.yaodian.ui.units;

import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.reading.ReadUnitList;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.importing.RemarkList;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.io.File;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** The panel at the side that shows what a workbook of units gave, until it is registered or set aside. */
final class RosterPanel extends VBox {

    private final RosterController controller;

    RosterPanel(RosterController controller) {
        this.controller = controller;
        getStyleClass().addAll(StyleClass.SIDE, "yd-unit-panel");
        visibleProperty().bind(controller.waitingProperty().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
        controller.waitingProperty().addListener((_, _, list) -> list.ifPresent(this::show));
    }

    /** Asks for the workbook. */
    void choose(Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("units.roster"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(Messages.text("units.rosterFiles"), "*.xlsx", "*.xls"));
        File chosen = chooser.showOpenDialog(window);
        if (chosen != null) {
            controller.read(chosen.toPath());
        }
    }

    private void show(ReadUnitList list) {
        VBox found = new VBox(explanation());
        found.getStyleClass().add(StyleClass.GROUPS);
        VBox counts = new VBox();
        counts.getStyleClass().add(StyleClass.TIGHT);
        for (UnitKind kind : UnitKind.values()) {
            long number = list.units().stream().filter(unit -> unit.kind() == kind).count();
            counts.getChildren().add(new Label(Messages.text("units.rosterCount", kind.title(), number)));
        }
        found.getChildren().add(counts);
        if (!list.remarks().isEmpty()) {
            found.getChildren().add(new RemarkList(list.remarks()));
        }
        ScrollPane scroll = new ScrollPane(found);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(), scroll, buttons(list));
    }

    private static Label explanation() {
        Label words = new Label(Messages.text("units.rosterExplanation"));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add(StyleClass.MUTED);
        return words;
    }

    private HBox head() {
        Label title = new Label(Messages.text("units.rosterTitle"));
        title.getStyleClass().add(StyleClass.HEADING);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = Icon.button(Feather.X, Messages.text("units.rosterDiscard"));
        close.setOnAction(_ -> controller.discard());
        HBox head = new HBox(title, gap, close);
        head.getStyleClass().add(StyleClass.ROW);
        return head;
    }

    private HBox buttons(ReadUnitList list) {
        Button adopt = new Button(Messages.text("units.rosterAdopt", list.units().size()));
        adopt.getStyleClass().add(StyleClass.PRIMARY);
        adopt.setDefaultButton(true);
        adopt.setOnAction(_ -> controller.adopt(list));
        Button discard = new Button(Messages.text("units.rosterDiscard"));
        discard.setOnAction(_ -> controller.discard());
        HBox buttons = new HBox(adopt, discard);
        buttons.getStyleClass().add(StyleClass.ROW);
        return buttons;
    }
}
