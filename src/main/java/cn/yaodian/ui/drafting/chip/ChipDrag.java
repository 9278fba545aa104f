package cn.yaodian.ui.drafting.chip;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Moves chips within one line by mouse; a line at the chip's edge shows where it will go. */
final class ChipDrag {

    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");

    private final Drop drop;
    private @Nullable DutyChip dragged;

    ChipDrag(Drop drop) {
        this.drop = drop;
    }

    void listen(DutyChip chip) {
        chip.setOnDragDetected(event -> {
            dragged = chip;
            chip.startDragAndDrop(TransferMode.MOVE).setContent(Map.of(DataFormat.PLAIN_TEXT, chip.getText()));
            event.consume();
        });
        chip.setOnDragDone(_ -> dragged = null);
        chip.setOnDragOver(event -> {
            if (dragged != null && dragged != chip) {
                event.acceptTransferModes(TransferMode.MOVE);
                mark(chip, event);
                event.consume();
            }
        });
        chip.setOnDragExited(_ -> unmark(chip));
        chip.setOnDragDropped(event -> {
            DutyChip moved = dragged;
            if (moved != null) {
                drop.dropped(moved, chip, isAfter(chip, event));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static boolean isAfter(DutyChip chip, DragEvent event) {
        return event.getX() > chip.getWidth() / 2;
    }

    private static void mark(DutyChip chip, DragEvent event) {
        chip.pseudoClassStateChanged(BEFORE, !isAfter(chip, event));
        chip.pseudoClassStateChanged(AFTER, isAfter(chip, event));
    }

    private static void unmark(DutyChip chip) {
        chip.pseudoClassStateChanged(BEFORE, false);
        chip.pseudoClassStateChanged(AFTER, false);
    }

    /** Told of a chip that was dropped on another one. */
    interface Drop {

        void dropped(DutyChip moved, DutyChip target, boolean after);
    }
}
