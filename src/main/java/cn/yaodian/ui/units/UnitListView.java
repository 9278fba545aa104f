package cn.yaodian.ui.units;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The unit register with its filter row, and at its side the unit that is being changed. */
final class UnitListView extends BorderPane {

    private final UnitListModel model;
    private final UnitListController controller;
    private final UnitTable table;
    private final UnitPanel panel;
    private final RosterPanel roster;

    UnitListView(UnitListModel model, UnitListController controller, RosterController rosters) {
        this.model = model;
        this.controller = controller;
        table = new UnitTable(model);
        panel = new UnitPanel(controller);
        roster = new RosterPanel(rosters);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setPlaceholder(nothingPasses());
        table.setRowFactory(_ -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        VBox list = new VBox(toolbar(), table);
        list.getStyleClass().add(StyleClass.SCREEN);
        EmptyPlace empty = new EmptyPlace(Feather.USERS, Messages.text("units.emptyTitle"),
                Messages.text("units.emptyExplanation")).offering(Messages.text("units.roster"), this::chooseRoster)
                .orElse(Messages.text("units.add"), panel::add);
        BooleanBinding nothing = model.readProperty().and(Bindings.isEmpty(model.all()));
        empty.visibleProperty().bind(nothing);
        list.visibleProperty().bind(nothing.not());
        setCenter(new StackPane(list, empty));
        // What a workbook gave lies on top: it is settled before a single unit is changed.
        setRight(new StackPane(panel, roster));
    }

    private HBox toolbar() {
        TextField words = new TextField();
        words.setPromptText(Messages.text("units.filter"));
        words.setAccessibleText(Messages.text("units.filter"));
        words.getStyleClass().add("yd-filter");
        words.textProperty().bindBidirectional(model.wordsProperty());
        Label count = new Label();
        count.getStyleClass().add(StyleClass.MUTED);
        count.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.text("units.count", model.shown().size()), model.shown()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = new Button(Messages.text("units.add"), Icon.of(Feather.PLUS));
        add.getStyleClass().add(StyleClass.PRIMARY);
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> panel.add());
        Button fromWorkbook = new Button(Messages.text("units.roster"), Icon.of(Feather.DOWNLOAD));
        fromWorkbook.setMinWidth(USE_PREF_SIZE);
        fromWorkbook.setOnAction(_ -> chooseRoster());
        HBox bar = new HBox(words, ChoiceBoxes.ofOptional(List.of(UnitKind.values()), UnitKind::title,
                Messages.text("units.anyKind"), model.kindProperty()), count, gap, fromWorkbook, add);
        bar.getStyleClass().add(StyleClass.ROW);
        return bar;
    }

    private void chooseRoster() {
        roster.choose(getScene().getWindow());
    }

    private VBox nothingPasses() {
        Label sentence = new Label(Messages.text("units.nothingPasses"));
        sentence.getStyleClass().add(StyleClass.MUTED);
        Button clear = new Button(Messages.text("units.clearFilter"));
        clear.setOnAction(_ -> controller.clearFilter());
        VBox box = new VBox(sentence, clear);
        box.getStyleClass().addAll(StyleClass.EMPTY, StyleClass.STACK);
        return box;
    }

    private TableRow<Unit> row() {
        TableRow<Unit> row = new TableRow<>();
        row.setOnMouseClicked(_ -> {
            Unit unit = row.getItem();
            if (unit != null) {
                panel.edit(unit);
            }
        });
        return row;
    }

    private void onKey(KeyEvent event) {
        Unit selected = table.getSelectionModel().getSelectedItem();
        if (selected == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            panel.edit(selected);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            panel.close();
            controller.delete(selected);
            event.consume();
        }
    }

    /** Hands over what stands unsaved in the panel. */
    void handOver() {
        panel.handOver();
    }

    void focusTable() {
        table.requestFocus();
    }

    /** Shows a unit's row and opens it at the side. */
    void select(UnitId id) {
        model.shown().stream().filter(unit -> unit.id().equals(id)).findFirst().ifPresent(unit -> {
            table.getSelectionModel().select(unit);
            table.scrollTo(unit);
        });
    }
}
