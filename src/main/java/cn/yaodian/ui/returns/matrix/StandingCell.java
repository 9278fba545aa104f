package cn.yaodian.ui.returns.matrix;

import cn.yaodian.domain.returns.matrix.ReturnMatrix;
import cn.yaodian.domain.returns.matrix.ReturnStanding;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.returns.StateChip;
import cn.yaodian.ui.theme.StyleClass;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** How a unit has met one collection, in a word with its colour, or how many of its tasks it reported. */
final class StandingCell extends TableCell<ReturnMatrix.Row, Optional<ReturnMatrix.Cell>> {

    private final ReturnMatrix.Column column;
    private final MatrixModel model;

    StandingCell(ReturnMatrix.Column column, MatrixModel model, MatrixController controller) {
        this.column = column;
        this.model = model;
        getStyleClass().add("yd-matrix-cell");
        setOnMouseClicked(_ -> {
            Optional<ReturnMatrix.Cell> cell = getItem();
            if (cell != null) {
                cell.ifPresent(controller::open);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Optional<ReturnMatrix.Cell> cell, boolean empty) {
        super.updateItem(cell, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        if (cell == null || empty) {
            return;
        }
        if (cell.isEmpty()) {
            setText(Messages.text("matrix.notAsked"));
            return;
        }
        ReturnMatrix.Cell shown = cell.get();
        setGraphic(model.countingProperty().get()
                ? shown.reports().map(reports -> chip(shown, reports)).orElseGet(() -> StateChip.of(shown.standing()))
                : StateChip.of(shown.standing()));
        setTooltip(new Tooltip(words(getTableRow().getItem(), shown)));
    }

    private static Label chip(ReturnMatrix.Cell cell, ReturnMatrix.Reported reports) {
        String words = Messages.text("matrix.ratio", reports.reported(), reports.owed());
        if (reports.reported() >= reports.owed()) {
            return StateChip.chip(words, StyleClass.GOOD);
        }
        if (reports.reported() > 0) {
            return StateChip.chip(words, StyleClass.WARN);
        }
        return StateChip.chip(words, cell.standing() == ReturnStanding.NOT_DUE ? StyleClass.QUIET : StyleClass.BAD);
    }

    private String words(ReturnMatrix.@Nullable Row row, ReturnMatrix.Cell cell) {
        String unit = row == null ? "" : row.unit().name();
        String due = DateText.show(column.collection().due());
        return cell.submission().received().isEmpty()
                ? Messages.text("matrix.cell", unit, cell.standing().title(), due)
                : Messages.text("matrix.cellReceived", unit, cell.standing().title(), due,
                        DateText.show(cell.submission().received().getFirst()));
    }
}
