package cn.yaodian.ui.units;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The panel at the side in which a unit is added or changed. */
final class UnitPanel extends VBox {

    private final UnitListController controller;
    private final UnitForm form = new UnitForm();
    private final Label title = new Label();
    private final Button delete = new Button(Messages.text("units.delete"));
    private @Nullable Unit edited;

    UnitPanel(UnitListController controller) {
        this.controller = controller;
        getStyleClass().addAll(StyleClass.SIDE, "yd-unit-panel");
        title.getStyleClass().add(StyleClass.HEADING);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = Icon.button(Feather.X, Messages.text("units.close"));
        close.setOnAction(_ -> close());
        HBox head = new HBox(title, gap, close);
        head.getStyleClass().add(StyleClass.ROW);
        Button save = new Button(Messages.text("units.save"));
        save.getStyleClass().add(StyleClass.PRIMARY);
        save.setDefaultButton(true);
        save.setOnAction(_ -> save());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        delete.getStyleClass().addAll(StyleClass.FLAT, StyleClass.DESTRUCTIVE);
        delete.setOnAction(_ -> delete());
        HBox buttons = new HBox(save, between, delete);
        buttons.getStyleClass().add(StyleClass.ROW);
        getChildren().addAll(head, form, buttons);
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        setVisible(false);
    }

    void edit(Unit unit) {
        handOver();
        edited = unit;
        title.setText(Messages.text("units.editTitle"));
        delete.setVisible(true);
        form.fill(unit);
        setVisible(true);
    }

    void add() {
        handOver();
        edited = null;
        title.setText(Messages.text("units.addTitle"));
        delete.setVisible(false);
        setVisible(true);
        form.fillNew(controller.nextOrder());
    }

    void close() {
        edited = null;
        setVisible(false);
    }

    /** Has what was typed and not yet saved stored, as far as it makes a unit. Closing the panel gives it up instead. */
    void handOver() {
        if (isVisible()) {
            form.changedUnit().ifPresent(controller::keep);
        }
    }

    private void save() {
        form.unit().ifPresent(unit -> controller.save(unit, this::close, form::rejectName));
    }

    private void delete() {
        Unit unit = edited;
        if (unit != null) {
            close();
            controller.delete(unit);
        }
    }
}
