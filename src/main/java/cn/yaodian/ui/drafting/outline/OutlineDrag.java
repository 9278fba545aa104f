package cn.yaodian.ui.drafting.outline;

import cn.yaodian.domain.plan.PlanEdits;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.RowKind;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import javafx.css.PseudoClass;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Moves lines of the outline by mouse. A line between two others, or a frame around a section, shows where to. */
final class OutlineDrag {

    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");

    private final OutlineActions actions;
    private final BiPredicate<DraftRow, Drop> possible;
    private @Nullable DraftRow dragged;

    /** @param possible whether a drop would move anything */
    OutlineDrag(OutlineActions actions, BiPredicate<DraftRow, Drop> possible) {
        this.actions = actions;
        this.possible = possible;
    }

    void listen(OutlineCell cell) {
        cell.setOnDragDetected(event -> {
            OutlineRow row = cell.getItem();
            if (row != null && row.row().kind() != RowKind.HEAD && !cell.isEditing()) {
                dragged = row.row();
                cell.startDragAndDrop(TransferMode.MOVE)
                        .setContent(Map.of(DataFormat.PLAIN_TEXT, row.label() + row.title()));
                event.consume();
            }
        });
        cell.setOnDragDone(_ -> dragged = null);
        cell.setOnDragOver(event -> {
            Optional<Drop> drop = drop(cell, event);
            mark(cell, drop);
            if (drop.isPresent()) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        cell.setOnDragExited(_ -> mark(cell, Optional.empty()));
        cell.setOnDragDropped(event -> drop(cell, event).ifPresent(drop -> {
            DraftRow moved = dragged;
            if (moved != null) {
                actions.drop(moved, drop);
                event.setDropCompleted(true);
                event.consume();
            }
        }));
    }

    private Optional<Drop> drop(OutlineCell cell, DragEvent event) {
        OutlineRow over = cell.getItem();
        DraftRow moved = dragged;
        if (over == null || moved == null || over.row().kind() == RowKind.HEAD) {
            return Optional.empty();
        }
        return Optional.of(Drop.at(over.row(), moved, event.getY() / Math.max(cell.getHeight(), 1)))
                .filter(drop -> possible.test(moved, drop));
    }

    private static void mark(OutlineCell cell, Optional<Drop> drop) {
        cell.pseudoClassStateChanged(BEFORE, is(drop, PlanEdits.Side.BEFORE));
        cell.pseudoClassStateChanged(AFTER, is(drop, PlanEdits.Side.AFTER));
        cell.pseudoClassStateChanged(INTO, drop.filter(Drop.Into.class::isInstance).isPresent());
    }

    private static boolean is(Optional<Drop> drop, PlanEdits.Side side) {
        return drop.filter(one -> one instanceof Drop.Beside beside && beside.side() == side).isPresent();
    }
}
