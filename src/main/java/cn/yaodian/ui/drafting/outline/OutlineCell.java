package cn.yaodian.ui.drafting.outline;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.drafting.text.RowKind;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One line of the outline; becomes a field while it is renamed. */
final class OutlineCell extends ListCell<OutlineRow> {

    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
    private static final PseudoClass TASK = PseudoClass.getPseudoClass("task");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final double STEP_EM = 0.9;

    private final Button fold = new Button();
    private final Label number = new Label();
    private final Label title = new Label();
    private final Region indent = new Region();
    private final HBox line = new HBox(indent, fold, number, title);
    private final OutlineActions actions;

    OutlineCell(OutlineActions actions, BiConsumer<OutlineRow, Boolean> folding) {
        this.actions = actions;
        getStyleClass().add("yd-outline-cell");
        line.getStyleClass().add("yd-outline-line");
        fold.getStyleClass().addAll(StyleClass.FLAT, "yd-outline-fold");
        fold.setFocusTraversable(false);
        fold.setOnAction(_ -> {
            OutlineRow row = getItem();
            if (row != null) {
                folding.accept(row, !row.folded());
            }
        });
        number.getStyleClass().add("yd-outline-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        // As wide as the list and no wider: long titles end in …, and no scroll bar comes up below.
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            OutlineRow row = getItem();
            if (row != null && event.getClickCount() == 2) {
                actions.write(row.row());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(SECTION, row != null && row.row().kind() == RowKind.SECTION);
        pseudoClassStateChanged(TASK, row != null && row.row().kind() == RowKind.TASK);
        pseudoClassStateChanged(HEAD, row != null && row.row().kind() == RowKind.HEAD);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        boolean section = row.row().kind() == RowKind.SECTION;
        fold.setVisible(section);
        fold.setManaged(section);
        if (section) {
            fold.setGraphic(Icon.of(row.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
        }
        indent.setStyle("-fx-min-width: " + row.depth() * STEP_EM + "em;");
        number.setText(row.label());
        title.setText(row.title().isEmpty() ? untitled(row) : row.title());
        setGraphic(line);
    }

    private static String untitled(OutlineRow row) {
        return switch (row.row().kind()) {
            case HEAD -> Messages.text("drafting.untitledPlan");
            case SECTION -> Messages.text("drafting.untitledSection");
            case TASK, FOOT -> Messages.text("drafting.untitledTask");
        };
    }

    @Override
    public void startEdit() {
        super.startEdit();
        OutlineRow row = getItem();
        if (!isEditing() || row == null) {
            return;
        }
        TextField field = new TextField(row.title());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(_ -> {
            actions.rename(row.row(), field.getText());
            cancelEdit();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && isEditing()) {
                actions.rename(row.row(), field.getText());
                cancelEdit();
            }
        });
        line.getChildren().set(3, field);
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        line.getChildren().set(3, title);
        getListView().requestFocus();
    }
}
