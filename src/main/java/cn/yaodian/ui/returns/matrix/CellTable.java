package cn.yaodian.ui.returns.matrix;

import cn.yaodian.domain.returns.matrix.ReturnMatrix;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.ScaledColumns;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The periods: a cell a unit and collection. Arrow keys go from cell to cell, Enter or a click opens one. */
final class CellTable extends TableView<ReturnMatrix.Row> {

    private static final double CELL_PX = 108;

    private final MatrixController controller;
    private final MatrixModel model;

    CellTable(ObservableList<ReturnMatrix.Row> rows, MatrixModel model, MatrixController controller) {
        super(rows);
        this.controller = controller;
        this.model = model;
        getStyleClass().add("yd-matrix-cells");
        setPlaceholder(new Region());
        getSelectionModel().setCellSelectionEnabled(true);
        setRowFactory(_ -> {
            TableRow<ReturnMatrix.Row> row = new TableRow<>();
            ScaledColumns.follow(this, row);
            return row;
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                focused().ifPresent(controller::open);
                event.consume();
            }
        });
    }

    private Optional<ReturnMatrix.Cell> focused() {
        TablePosition<?, ?> position = getFocusModel().getFocusedCell();
        return position.getRow() < 0 || position.getColumn() < 0
                ? Optional.empty()
                : getItems().get(position.getRow()).cells().get(position.getColumn());
    }

    /** Makes the columns anew. */
    void show(List<ReturnMatrix.Column> columns) {
        List<TableColumn<ReturnMatrix.Row, ?>> made = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            made.add(column(columns.get(i), i));
        }
        getColumns().setAll(made);
    }

    private TableColumn<ReturnMatrix.Row, Optional<ReturnMatrix.Cell>> column(ReturnMatrix.Column shown, int place) {
        TableColumn<ReturnMatrix.Row, Optional<ReturnMatrix.Cell>> column = new TableColumn<>();
        column.setGraphic(heading(shown));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(place)));
        column.setCellFactory(_ -> new StandingCell(shown, model, controller));
        ScaledColumns.size(column, CELL_PX, CELL_PX);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    /** The year above what follows it. */
    private static String twoLines(String period) {
        int year = period.indexOf('年') + 1;
        return year == 0 || year == period.length()
                ? period
                : period.substring(0, year) + "\n" + period.substring(year);
    }

    private VBox heading(ReturnMatrix.Column shown) {
        Button period = new Button(twoLines(shown.collection().period().title()));
        period.getStyleClass().addAll(StyleClass.LINK, "yd-matrix-period");
        period.setFocusTraversable(false);
        period.setTooltip(new Tooltip(Messages.text("matrix.column", shown.collection().matter(), shown.plan(),
                DateText.show(shown.collection().due()))));
        period.setOnAction(_ -> controller.openColumn(shown));
        Label come = new Label(Messages.text("returns.comeOf", shown.count().come(), shown.count().asked()));
        come.getStyleClass().add(StyleClass.MUTED);
        VBox heading = new VBox(period, come);
        heading.getStyleClass().add("yd-matrix-heading");
        return heading;
    }
}
