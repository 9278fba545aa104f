package cn.yaodian.ui.drafting.outline;

import cn.yaodian.domain.plan.PlanEdits.Direction;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.drafting.text.DraftModel;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.RowKind;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The outline as a list. It follows the caret, and the text follows it. */
public final class OutlineView extends ListView<OutlineRow> {

    private final OutlineModel model;
    private final OutlineActions actions;
    private boolean following;

    public OutlineView(OutlineModel model, DraftModel draft, OutlineActions actions) {
        super(model.rows());
        this.model = model;
        this.actions = actions;
        getStyleClass().add("yd-outline");
        setAccessibleText(Messages.text("drafting.outline"));
        setEditable(true);
        OutlineDrag drag = new OutlineDrag(actions,
                (moved, drop) -> !drop.move(draft.plan(), moved).equals(draft.plan()));
        setCellFactory(_ -> {
            OutlineCell cell = new OutlineCell(actions, (row, away) -> model.fold(row.row().node(), away));
            drag.listen(cell);
            return cell;
        });
        getSelectionModel().selectedItemProperty().addListener((_, _, row) -> chosen(row));
        draft.spotProperty().addListener((_, _, spot) -> follow(spot.row()));
        draft.planProperty().addListener((_, _, _) -> follow(draft.spotProperty().get().row()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        follow(draft.spotProperty().get().row());
    }

    private void chosen(@Nullable OutlineRow row) {
        if (row != null && !following && isFocused()) {
            actions.show(row.row());
        }
    }

    private void follow(DraftRow row) {
        following = true;
        try {
            int index = model.indexOf(row);
            if (index >= 0 && getSelectionModel().getSelectedIndex() != index) {
                getSelectionModel().clearAndSelect(index);
                getFocusModel().focus(index);
                bringIntoSight(index);
            }
        } finally {
            following = false;
        }
    }

    private void bringIntoSight(int index) {
        if (!isFocused()) {
            scrollTo(Math.max(index - 4, 0));
        }
    }

    private void key(KeyEvent event) {
        OutlineRow row = getSelectionModel().getSelectedItem();
        if (row == null || getEditingIndex() >= 0) {
            return;
        }
        boolean node = row.row().kind() != RowKind.HEAD;
        KeyCode code = event.getCode();
        if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            if (node) {
                actions.move(row.row(), code == KeyCode.UP ? Direction.UP : Direction.DOWN);
            }
        } else if (event.isShortcutDown() && code == KeyCode.ENTER) {
            actions.addTask(row.row());
        } else if (code == KeyCode.ENTER) {
            actions.write(row.row());
        } else if (code == KeyCode.F2) {
            edit(getSelectionModel().getSelectedIndex());
        } else if (code == KeyCode.DELETE && node) {
            actions.remove(row.row());
        } else if ((code == KeyCode.LEFT || code == KeyCode.RIGHT) && row.row().kind() == RowKind.SECTION) {
            model.fold(row.row().node(), code == KeyCode.LEFT);
        } else {
            return;
        }
        event.consume();
    }
}
