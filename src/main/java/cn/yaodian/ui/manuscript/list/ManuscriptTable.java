package cn.yaodian.ui.manuscript.list;

import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.manuscript.ManuscriptSummary;
import cn.yaodian.ui.form.ChangeTime;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.ScaledColumns;
import cn.yaodian.ui.theme.StyleClass;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The manuscripts as a table; Enter or a double click opens one, Delete deletes it. */
final class ManuscriptTable extends TableView<ManuscriptSummary> {

    private static final double NUMBER_PX = 190;
    private static final double TITLE_PX = 380;
    // The widths are added up, so the widest must be a number that leaves room for the others.
    private static final double WIDEST_PX = 5000;
    private static final double KIND_PX = 120;
    private static final double STATE_PX = 96;
    private static final double VERSION_PX = 76;
    private static final double DATE_PX = 132;
    private static final double CHANGED_PX = 150;

    private final ManuscriptListController controller;

    ManuscriptTable(ManuscriptListModel model, ManuscriptListController controller, Clock clock) {
        super(model.shown());
        this.controller = controller;
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        TableColumn<ManuscriptSummary, String> number = column(Messages.text("manuscripts.number"), NUMBER_PX,
                ManuscriptSummary::number);
        TableColumn<ManuscriptSummary, String> title = column(Messages.text("manuscripts.title"), TITLE_PX,
                manuscript -> manuscript.title().isEmpty()
                        ? Messages.text("manuscript.untitled")
                        : manuscript.title());
        ScaledColumns.size(title, TITLE_PX, WIDEST_PX);
        TableColumn<ManuscriptSummary, ManuscriptState> state = column(Messages.text("manuscripts.state"), STATE_PX,
                ManuscriptSummary::state);
        state.setCellFactory(_ -> new StateCell());
        TableColumn<ManuscriptSummary, String> version = column(Messages.text("manuscripts.version"), VERSION_PX,
                manuscript -> Messages.text("manuscripts.versionNumber", manuscript.version()));
        getColumns().setAll(List.of(number, title,
                column(Messages.text("manuscripts.kind"), KIND_PX, manuscript -> model.kindName(manuscript.kind())),
                state, version,
                column(Messages.text("manuscripts.date"), DATE_PX,
                        manuscript -> manuscript.date().map(DateText::show).orElse("")),
                column(Messages.text("manuscripts.changed"), CHANGED_PX,
                        manuscript -> ChangeTime.words(manuscript.changedAt(), clock))));
        setRowFactory(_ -> row());
        setOnKeyPressed(event -> {
            ManuscriptSummary selected = getSelectionModel().getSelectedItem();
            if (selected != null && event.getCode() == KeyCode.ENTER) {
                controller.open(selected);
                event.consume();
            } else if (selected != null && event.getCode() == KeyCode.DELETE) {
                controller.delete(selected);
                event.consume();
            }
        });
    }

    private static <T> TableColumn<ManuscriptSummary, T> column(String heading, double width,
            Function<ManuscriptSummary, T> value) {
        TableColumn<ManuscriptSummary, T> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        ScaledColumns.size(column, width, width);
        column.setReorderable(false);
        return column;
    }

    private TableRow<ManuscriptSummary> row() {
        TableRow<ManuscriptSummary> row = new TableRow<>();
        ScaledColumns.follow(this, row);
        row.setOnMouseClicked(event -> {
            ManuscriptSummary manuscript = row.getItem();
            if (manuscript != null && event.getClickCount() == 2) {
                controller.open(manuscript);
            }
        });
        MenuItem open = new MenuItem(Messages.text("plans.open"));
        open.setOnAction(_ -> controller.open(row.getItem()));
        MenuItem copy = new MenuItem(Messages.text("manuscripts.copy"));
        copy.setOnAction(_ -> controller.copy(row.getItem()));
        MenuItem delete = new MenuItem(Messages.text("plans.delete"));
        delete.setOnAction(_ -> controller.delete(row.getItem()));
        ContextMenu menu = new ContextMenu(open, copy, delete);
        row.emptyProperty().addListener((_, _, empty) -> row.setContextMenu(empty ? null : menu));
        return row;
    }

    /** How far a manuscript is, as a chip. */
    private static final class StateCell extends TableCell<ManuscriptSummary, ManuscriptState> {

        @Override
        protected void updateItem(@Nullable ManuscriptState state, boolean empty) {
            super.updateItem(state, empty);
            if (state == null || empty) {
                setGraphic(null);
                return;
            }
            Label chip = new Label(state.title());
            chip.getStyleClass().addAll(StyleClass.CHIP,
                    state == ManuscriptState.ISSUED ? StyleClass.GOOD : StyleClass.QUIET);
            setGraphic(chip);
        }
    }
}
