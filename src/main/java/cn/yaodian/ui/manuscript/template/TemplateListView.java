package cn.yaodian.ui.manuscript.template;

import cn.yaodian.service.manuscript.OfficeTemplate;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ScaledColumns;
import cn.yaodian.ui.manuscript.ManuscriptTabs;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The kinds as a table; Enter or a double click opens one. */
final class TemplateListView extends BorderPane {

    private static final double NAME_PX = 240;
    private static final double FORM_PX = 140;
    private static final double ORIGIN_PX = 160;
    private static final double WIDEST_PX = 5000;

    private final TableView<OfficeTemplate> table;
    private final TemplateListController controller;

    TemplateListView(ObservableList<OfficeTemplate> templates, TemplateListController controller,
            Navigator navigator) {
        this.controller = controller;
        table = new TableView<>(templates);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        TableColumn<OfficeTemplate, String> title = column(Messages.text("templates.titleColumn"), NAME_PX,
                shelved -> shelved.template().text().title());
        ScaledColumns.size(title, NAME_PX, WIDEST_PX);
        table.getColumns().setAll(List.of(
                column(Messages.text("templates.name"), NAME_PX, shelved -> shelved.template().name()),
                column(Messages.text("templates.form"), FORM_PX,
                        shelved -> shelved.template().text().head().form().title()),
                title, column(Messages.text("templates.origin"), ORIGIN_PX, TemplateListView::origin)));
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                withSelected(controller::open);
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        Label says = new Label(Messages.text("templates.says"));
        says.getStyleClass().add(StyleClass.MUTED);
        says.setWrapText(true);
        VBox list = new VBox(toolbar(navigator), says, table);
        list.getStyleClass().add(StyleClass.SCREEN);
        setCenter(list);
    }

    private static String origin(OfficeTemplate shelved) {
        if (!shelved.builtIn()) {
            return Messages.text("templates.own");
        }
        return shelved.changed() ? Messages.text("templates.changed") : Messages.text("templates.builtIn");
    }

    private static TableColumn<OfficeTemplate, String> column(String heading, double width,
            Function<OfficeTemplate, String> value) {
        TableColumn<OfficeTemplate, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        ScaledColumns.size(column, width, width);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private HBox toolbar(Navigator navigator) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button reset = new Button(Messages.text("templates.resetDeed"), Icon.of(Feather.ROTATE_CCW));
        reset.setOnAction(_ -> withSelected(controller::reset));
        reset.setDisable(true);
        reset.setMinWidth(USE_PREF_SIZE);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            boolean changed = chosen != null && (chosen.changed() || !chosen.builtIn());
            reset.setDisable(!changed);
            reset.setText(changed && !chosen.builtIn()
                    ? Messages.text("templates.removeDeed")
                    : Messages.text("templates.resetDeed"));
        });
        Button add = new Button(Messages.text("templates.add"), Icon.of(Feather.PLUS));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> withSelected(controller::addLike));
        Button edit = new Button(Messages.text("templates.edit"), Icon.of(Feather.EDIT_3));
        edit.setMinWidth(USE_PREF_SIZE);
        edit.getStyleClass().add(StyleClass.PRIMARY);
        edit.setOnAction(_ -> withSelected(controller::open));
        HBox bar = new HBox(new ManuscriptTabs(navigator, new Place.TemplateList()), gap, reset, add, edit);
        bar.getStyleClass().add(StyleClass.ROW);
        return bar;
    }

    private void withSelected(Consumer<OfficeTemplate> deed) {
        OfficeTemplate selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            deed.accept(selected);
        }
    }

    private TableRow<OfficeTemplate> row() {
        TableRow<OfficeTemplate> row = new TableRow<>();
        ScaledColumns.follow(table, row);
        row.setOnMouseClicked(event -> {
            OfficeTemplate item = row.getItem();
            if (item != null && event.getClickCount() == 2) {
                controller.open(item);
            }
        });
        return row;
    }

    void focusTable() {
        table.requestFocus();
        selectSomething();
    }

    /** Selects the first kind where none is selected. */
    void selectSomething() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }
}
