package cn.yaodian.ui.ledger.table;

import cn.yaodian.service.overview.LedgerRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ListCellSkin;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** A line of the grid. Only the cells that can be seen are worked out and have nodes. */
final class GridRow extends ListCell<LedgerRow> {

    /** So many of its cells are read out as the name of the line. */
    private static final int SAID = 3;

    private final Cells cells;

    GridRow(GridLayout layout) {
        cells = new Cells(layout);
        getStyleClass().add("yd-grid-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // Rows are given their font while they are being laid out, when nothing else may move.
        fontProperty().addListener((_, _, font) -> Platform.runLater(() -> layout.scaleTo(font.getSize())));
    }

    @Override
    protected void updateItem(@Nullable LedgerRow line, boolean empty) {
        super.updateItem(line, empty);
        cells.line = empty ? null : line;
        setGraphic(line == null || empty ? null : cells);
        setAccessibleText(line == null || empty ? "" : cells.firstWords(line));
        cells.requestLayout();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ListCellSkin<>(this) {

            @Override
            protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
                // As wide as the list: what does not fit is scrolled by the grid itself.
                return 0;
            }

            @Override
            protected void layoutChildren(double x, double y, double width, double height) {
                cells.resizeRelocate(0, 0, GridRow.this.getWidth(), GridRow.this.getHeight());
            }
        };
    }

    private static final class Cells extends GridBand {

        private final List<GridCell> fixed = new ArrayList<>();
        private final List<GridCell> passing = new ArrayList<>();
        private @Nullable LedgerRow line;

        Cells(GridLayout layout) {
            super(layout);
        }

        String firstWords(LedgerRow shown) {
            return places().columns().stream().limit(SAID).map(column -> shown.cell(column.field()).text())
                    .collect(Collectors.joining(" "));
        }

        @Override
        void layoutCells(List<GridLayout.Placed> placed, double height) {
            LedgerRow shown = line;
            if (shown == null) {
                return;
            }
            int still = 0;
            int moving = 0;
            for (GridLayout.Placed place : placed) {
                if (places().isSeen(place)) {
                    GridCell cell = place.still() ? next(fixed, still(), still++) : next(passing, moving(), moving++);
                    cell.show(shown, place.column());
                    cell.resizeRelocate(left(place), 0, place.width(), height);
                    cell.setVisible(true);
                    // Nobody else does: it is not managed, so that a line's words do not lay the whole list out anew.
                    cell.layout();
                }
            }
            hide(fixed, still);
            hide(passing, moving);
        }

        private static GridCell next(List<GridCell> pool, Pane band, int number) {
            if (number == pool.size()) {
                GridCell cell = new GridCell();
                cell.setManaged(false);
                pool.add(cell);
                band.getChildren().add(cell);
                // Before it is measured: without its style a label has no size.
                cell.applyCss();
            }
            return pool.get(number);
        }

        private static void hide(List<GridCell> pool, int from) {
            for (GridCell cell : pool.subList(from, pool.size())) {
                cell.setVisible(false);
                cell.clear();
            }
        }
    }
}
