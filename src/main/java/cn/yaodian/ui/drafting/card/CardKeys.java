package cn.yaodian.ui.drafting.card;

import cn.yaodian.domain.plan.PlanEdits.Direction;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.Part;
import cn.yaodian.ui.drafting.text.RowKind;
import cn.yaodian.ui.drafting.text.Spot;
import cn.yaodian.ui.drafting.text.WritingField;
import java.util.function.Supplier;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets the caret go through all cards as through one text: Tab and the arrows lead from field to field, Enter from a
 * lead sentence to its text. While characters are being composed all keys belong to the input method.
 */
final class CardKeys {

    private final CardActions actions;

    CardKeys(CardActions actions) {
        this.actions = actions;
    }

    /** @param row the row that the field's card shows at the moment */
    void listen(WritingField field, Part part, Supplier<DraftRow> row) {
        if (part == Part.TITLE) {
            field.area().setTextFormatter(new TextFormatter<>(CardKeys::oneLine));
        }
        field.area().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!field.isComposing() && handle(event, field, part, row.get())) {
                event.consume();
            }
        });
        field.area().caretPositionProperty().addListener((_, _, caret) -> noteCaret(field, part, row, caret));
        field.area().focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                noteCaret(field, part, row, field.area().getCaretPosition());
            }
        });
    }

    private void noteCaret(WritingField field, Part part, Supplier<DraftRow> row, Number caret) {
        if (field.area().isFocused()) {
            actions.caretAt(new Spot(row.get(), part, caret.intValue()), field);
        }
    }

    private static TextFormatter.Change oneLine(TextFormatter.Change change) {
        if (change.getText().indexOf('\n') >= 0) {
            change.setText(change.getText().replace("\n", ""));
            int caret = change.getRangeStart() + change.getText().length();
            change.selectRange(caret, caret);
        }
        return change;
    }

    private boolean handle(KeyEvent event, WritingField field, Part part, DraftRow row) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            if (row.kind() == RowKind.TASK || row.kind() == RowKind.SECTION) {
                actions.move(row, event.getCode() == KeyCode.UP ? Direction.UP : Direction.DOWN);
            }
            return true;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            actions.addTask(row);
            return true;
        }
        if (event.isAltDown() || event.isShortcutDown() || event.isMetaDown()) {
            return false;
        }
        return step(event, field, part, row);
    }

    private boolean step(KeyEvent event, WritingField field, Part part, DraftRow row) {
        boolean plain = !event.isShiftDown();
        return switch (event.getCode()) {
            case TAB -> actions.step(row, part, plain);
            case ENTER -> part == Part.TITLE && actions.step(row, part, true);
            case UP -> plain && field.caretAtEdge(true) && actions.step(row, part, false);
            case DOWN -> plain && field.caretAtEdge(false) && actions.step(row, part, true);
            case BACK_SPACE -> part == Part.BODY && field.area().getCaretPosition() == 0
                    && field.area().getSelection().getLength() == 0 && actions.step(row, part, false);
            default -> false;
        };
    }
}
