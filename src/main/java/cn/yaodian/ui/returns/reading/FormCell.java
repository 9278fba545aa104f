package cn.yaodian.ui.returns.reading;

import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.WrappingCell;
import cn.yaodian.service.returns.ReadReturn;
import cn.yaodian.ui.returns.StateChip;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One form: whose it is, for which period, the file, and how many rows of each kind it has. */
final class FormCell extends WrappingCell<ReadReturn> {

    private final Label unit = new Label();
    private final Label file = new Label();
    private final FlowPane marks = new FlowPane();
    private final VBox box = new VBox(unit, file, marks);

    FormCell() {
        unit.setWrapText(true);
        file.setWrapText(true);
        file.getStyleClass().add(StyleClass.MUTED);
        marks.getStyleClass().add("yd-marks");
        box.getStyleClass().add(StyleClass.TIGHT);
    }

    @Override
    protected Node content(ReadReturn form) {
        unit.setText(form.unit().name());
        file.setText(Messages.text("reading.form", form.collection().period().title(),
                String.valueOf(form.file().getFileName())));
        marks.getChildren().clear();
        if (form.readBefore()) {
            marks.getChildren().add(StateChip.chip(Messages.text("reading.readBefore"), StyleClass.QUIET));
        }
        mark(Messages.text("reading.refused"), form.refused().size(), StyleClass.BAD);
        for (ChangeKind kind : new ChangeKind[] {ChangeKind.CONFLICT, ChangeKind.UPDATED, ChangeKind.ADDED,
                ChangeKind.SAME}) {
            mark(kind.title(), form.count(kind), RowCell.style(kind));
        }
        return box;
    }

    private void mark(String words, long count, String style) {
        if (count > 0) {
            marks.getChildren().add(StateChip.chip(Messages.text("reading.count", words, count), style));
        }
    }
}
