package cn.yaodian.ui.form;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** Lets columns grow with the font: their widths are said for the usual size. Of the FX thread. */
public final class ScaledColumns {

    /** The font size that widths are said for. */
    public static final double USUAL_FONT_PX = 14;

    private ScaledColumns() {}

    /**
     * Says how wide a column is at the usual font size.
     *
     * @param widest the same for a column of fixed width; more for one that takes what room is left
     */
    public static void size(TableColumn<?, ?> column, double width, double widest) {
        Widths widths = new Widths(width, widest);
        column.setUserData(widths);
        set(column, widths, 1);
    }

    /** Follows the font by a row of the table, which has it from the style sheets. */
    public static <T> void follow(TableView<T> table, TableRow<T> row) {
        row.fontProperty().addListener((_, _, font) -> {
            Object before = table.getProperties().put(ScaledColumns.class, font.getSize());
            if (before == null) {
                table.widthProperty().addListener((_, _, _) -> Platform.runLater(() -> fit(table)));
                table.getVisibleLeafColumns()
                        .addListener((ListChangeListener<TableColumn<T, ?>>) _ -> Platform.runLater(() -> fit(table)));
            }
            if (!Double.valueOf(font.getSize()).equals(before)) {
                // Rows are given their font while the table is being laid out, when its columns must stay as they are.
                Platform.runLater(() -> scale(table, font.getSize() / USUAL_FONT_PX));
            }
        });
    }

    private static <T> void scale(TableView<T> table, double scale) {
        table.getColumns().forEach(column -> scale(column, scale));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        fit(table);
    }

    /** Shares the room out where there is enough of it; else the table is scrolled sideways. */
    private static <T> void fit(TableView<T> table) {
        double least = table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
        var policy = least > table.getWidth()
                ? TableView.UNCONSTRAINED_RESIZE_POLICY
                : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN;
        if (table.getColumnResizePolicy() != policy) {
            table.setColumnResizePolicy(policy);
        }
    }

    private static void scale(TableColumn<?, ?> column, double scale) {
        if (column.getUserData() instanceof Widths widths) {
            set(column, widths, scale);
        }
    }

    private static void set(TableColumn<?, ?> column, Widths widths, double scale) {
        boolean fixed = widths.widest() <= widths.width();
        double width = widths.width() * scale;
        column.setMaxWidth(fixed ? width : widths.widest());
        column.setMinWidth(fixed ? width : width / 2);
        column.setPrefWidth(width);
    }

    private record Widths(double width, double widest) {}
}
