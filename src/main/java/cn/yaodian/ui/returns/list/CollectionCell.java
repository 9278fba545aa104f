package cn.yaodian.ui.returns.list;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.WrappingCell;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One collection: what it is called, by when it was asked for, and how much of it has come. */
final class CollectionCell extends WrappingCell<CollectionSheet> {

    private final Label matter = new Label();
    private final Label due = new Label();
    private final Label come = new Label();
    private final Label missing = new Label();
    private final Label late = new Label();
    private final FlowPane marks = new FlowPane(come, missing, late);
    private final VBox box = new VBox(matter, due, marks);

    CollectionCell() {
        matter.setWrapText(true);
        due.setWrapText(true);
        due.getStyleClass().add(StyleClass.MUTED);
        come.getStyleClass().add(StyleClass.CHIP);
        missing.getStyleClass().addAll(StyleClass.CHIP, StyleClass.BAD);
        late.getStyleClass().addAll(StyleClass.CHIP, StyleClass.WARN);
        marks.getStyleClass().add("yd-marks");
        box.getStyleClass().add(StyleClass.TIGHT);
    }

    @Override
    protected Node content(CollectionSheet sheet) {
        matter.setText(sheet.collection().matter());
        String period = sheet.collection().period().title();
        String by = Messages.text("returns.dueBy", DateText.show(sheet.collection().due()));
        due.setText(sheet.collection().matter().contains(period) ? by : period + "\n" + by);
        come.setText(Messages.text("returns.comeOf", sheet.come(), sheet.lines().size()));
        boolean all = !sheet.lines().isEmpty() && sheet.come() == sheet.lines().size();
        come.getStyleClass().removeAll(StyleClass.GOOD);
        if (all) {
            come.getStyleClass().add(StyleClass.GOOD);
        }
        show(missing, "returns.missingCount", sheet.missing());
        show(late, "returns.lateCount", sheet.late());
        return box;
    }

    private static void show(Label mark, String key, long count) {
        mark.setText(Messages.text(key, count));
        mark.setVisible(count > 0);
        mark.setManaged(count > 0);
    }
}
