package cn.yaodian.ui.returns.matrix;

import cn.yaodian.domain.returns.matrix.ReturnMatrix;
import cn.yaodian.domain.returns.matrix.ReturnStanding;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ScaledColumns;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The units with their counts, which stay where they are while the periods are scrolled sideways. */
final class NameTable extends TableView<ReturnMatrix.Row> {

    private static final double UNIT_PX = 220;
    /** As much as the longest names take. */
    private static final double WIDEST_UNIT_PX = 324;
    /** Of the room for names and periods: the more periods there are, the more they need the rest. */
    private static final double SHARE = 0.36;
    private static final double COUNT_PX = 64;

    private double scale = 1;
    private double room;

    NameTable(ObservableList<ReturnMatrix.Row> rows) {
        super(rows);
        getStyleClass().add("yd-matrix-names");
        setFocusTraversable(false);
        setPlaceholder(new Region());
        TableColumn<ReturnMatrix.Row, String> unit = column(Messages.text("matrix.unit"), UNIT_PX,
                row -> row.unit().name());
        unit.setCellFactory(_ -> new NameCell());
        getColumns().setAll(List.of(unit,
                count(Messages.text("matrix.come"),
                        row -> Messages.text("matrix.ratio", row.count().come(), row.count().asked())),
                count(ReturnStanding.LATE.title(), row -> number(row, ReturnStanding.LATE)),
                count(ReturnStanding.MISSING.title(), row -> number(row, ReturnStanding.MISSING))));
        setRowFactory(_ -> {
            TableRow<ReturnMatrix.Row> row = new TableRow<>();
            row.fontProperty().subscribe(font -> {
                scale = font.getSize() / ScaledColumns.USUAL_FONT_PX;
                fix();
            });
            ScaledColumns.follow(this, row);
            return row;
        });
        ScaledColumns.size(unit, WIDEST_UNIT_PX, 2 * WIDEST_UNIT_PX);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        fix();
    }

    /** Takes its share of the room that there is for names and periods. */
    void share(double all) {
        room = all;
        fix();
    }

    /** It is not scrolled sideways: the periods beside it are. */
    private void fix() {
        // With the frame of the table and what the columns' lines take.
        double counts = 3 * COUNT_PX + 4;
        double width = Math.clamp(SHARE * room, (UNIT_PX + counts) * scale, (WIDEST_UNIT_PX + counts) * scale);
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
    }

    private static String number(ReturnMatrix.Row row, ReturnStanding standing) {
        int count = row.count().of(standing);
        return count == 0 ? "" : Integer.toString(count);
    }

    private static TableColumn<ReturnMatrix.Row, String> count(String heading,
            Function<ReturnMatrix.Row, String> value) {
        TableColumn<ReturnMatrix.Row, String> column = column(heading, COUNT_PX, value);
        column.getStyleClass().add(StyleClass.FIGURE);
        return column;
    }

    private static TableColumn<ReturnMatrix.Row, String> column(String heading, double width,
            Function<ReturnMatrix.Row, String> value) {
        TableColumn<ReturnMatrix.Row, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        ScaledColumns.size(column, width, width);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    /** Where a name is cut off, all of it as the pointer rests there. */
    private static final class NameCell extends TableCell<ReturnMatrix.Row, String> {

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty ? null : name);
            setTooltip(name == null || empty ? null : new Tooltip(name));
        }
    }
}
