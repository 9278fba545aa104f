package cn.yaodian.ui.plans;

import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.ui.form.ChangeTime;
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

/** The plans as a table; Enter or a double click opens one, Delete deletes it. */
final class PlanTable extends TableView<PlanSummary> {

    private static final double YEAR_PX = 80;
    private static final double TITLE_PX = 420;
    // The widths are added up, so the widest must be a number that leaves room for the others.
    private static final double WIDEST_PX = 5000;
    private static final double NUMBER_PX = 200;
    private static final double STATE_PX = 112;
    private static final double TASKS_PX = 88;
    private static final double CHANGED_PX = 168;

    private final PlanListController controller;

    PlanTable(PlanListModel model, PlanListController controller, Clock clock) {
        super(model.shown());
        this.controller = controller;
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        TableColumn<PlanSummary, String> year = column(Messages.text("plans.year"), YEAR_PX,
                plan -> String.valueOf(plan.year()));
        TableColumn<PlanSummary, String> title = column(Messages.text("plans.title"), TITLE_PX, PlanSummary::title);
        title.setMinWidth(TITLE_PX / 2);
        title.setMaxWidth(WIDEST_PX);
        TableColumn<PlanSummary, String> number = column(Messages.text("plans.number"), NUMBER_PX,
                plan -> plan.number().map(Object::toString).orElse(""));
        TableColumn<PlanSummary, PlanState> state = column(Messages.text("plans.state"), STATE_PX,
                PlanSummary::state);
        state.setCellFactory(_ -> new StateCell());
        TableColumn<PlanSummary, Integer> count = column(Messages.text("plans.tasks"), TASKS_PX,
                PlanSummary::taskCount);
        count.getStyleClass().add(StyleClass.FIGURE);
        TableColumn<PlanSummary, String> changed = column(Messages.text("plans.changed"), CHANGED_PX,
                plan -> ChangeTime.words(plan.changedAt(), clock));
        getColumns().setAll(List.of(year, title, number, state, count, changed));
        setRowFactory(_ -> row());
        setOnKeyPressed(event -> {
            PlanSummary selected = getSelectionModel().getSelectedItem();
            if (selected != null && event.getCode() == KeyCode.ENTER) {
                controller.open(selected);
                event.consume();
            } else if (selected != null && event.getCode() == KeyCode.DELETE) {
                controller.delete(selected);
                event.consume();
            }
        });
    }

    private static <T> TableColumn<PlanSummary, T> column(String heading, double width,
            Function<PlanSummary, T> value) {
        TableColumn<PlanSummary, T> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setReorderable(false);
        return column;
    }

    private TableRow<PlanSummary> row() {
        TableRow<PlanSummary> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            PlanSummary plan = row.getItem();
            if (plan != null && event.getClickCount() == 2) {
                controller.open(plan);
            }
        });
        MenuItem open = new MenuItem(Messages.text("plans.open"));
        open.setOnAction(_ -> controller.open(row.getItem()));
        MenuItem delete = new MenuItem(Messages.text("plans.delete"));
        delete.setOnAction(_ -> controller.delete(row.getItem()));
        ContextMenu menu = new ContextMenu(open, delete);
        row.emptyProperty().addListener((_, _, empty) -> row.setContextMenu(empty ? null : menu));
        return row;
    }

    /** How far a plan is, as a chip. */
    private static final class StateCell extends TableCell<PlanSummary, PlanState> {

        @Override
        protected void updateItem(@Nullable PlanState state, boolean empty) {
            super.updateItem(state, empty);
            if (state == null || empty) {
                setGraphic(null);
                return;
            }
            Label chip = new Label(state.title());
            chip.getStyleClass().addAll(StyleClass.CHIP,
                    state == PlanState.ISSUED ? StyleClass.GOOD : StyleClass.QUIET);
            setGraphic(chip);
        }
    }
}
