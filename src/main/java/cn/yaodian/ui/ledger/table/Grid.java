package cn.yaodian.ui.ledger.table;

import cn.yaodian.service.overview.LedgerRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * Lines in columns, of which the first stay where they are while the others are scrolled sideways. Lines and columns
 * that cannot be seen have no nodes, and their cells are not worked out. Of the FX thread.
 */
public final class Grid extends BorderPane {

    private final GridLayout layout = new GridLayout();
    private final GridColumns columns = new GridColumns(layout, this::showColumns);
    private final GridHeadings headings = new GridHeadings(layout, columns);
    private final ListView<LedgerRow> lines = new ListView<>();
    private final ScrollBar sideways = new ScrollBar();
    private Consumer<LedgerRow> opened = _ -> {};
    private Runnable escaped = () -> {};

    public Grid() {
        getStyleClass().add("yd-grid");
        columns.dropBy(headings::dropAt);
        columns.onOrder(headings::mark);
        lines.setCellFactory(_ -> row());
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        GridJump.on(lines, columns);
        sideways.setOrientation(Orientation.HORIZONTAL);
        sideways.valueProperty().addListener((_, _, value) -> layout.scrollTo(value.doubleValue()));
        layout.revisionProperty().addListener((_, _, _) -> scrollBar());
        addEventFilter(ScrollEvent.SCROLL, event -> {
            double by = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            if (by != 0) {
                layout.scrollTo(layout.offset() - by);
                event.consume();
            }
        });
        setTop(headings);
        setCenter(lines);
        setBottom(sideways);
    }

    private GridRow row() {
        GridRow row = new GridRow(layout);
        row.setOnMouseClicked(event -> {
            LedgerRow line = row.getItem();
            if (line != null && event.getClickCount() == 2) {
                opened.accept(line);
            }
        });
        return row;
    }

    private void onKey(KeyEvent event) {
        LedgerRow line = lines.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && line != null) {
            opened.accept(line);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            escaped.run();
        } else if (event.getCode() == KeyCode.LEFT) {
            layout.scrollTo(layout.offset() - layout.movingView() / 3);
        } else if (event.getCode() == KeyCode.RIGHT) {
            layout.scrollTo(layout.offset() + layout.movingView() / 3);
        } else {
            return;
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // The bar of the lines stands beside them; what is below it cannot be seen.
        double bar = lines.lookup(".scroll-bar:vertical") instanceof ScrollBar vertical && vertical.isVisible()
                ? vertical.getWidth()
                : 0;
        layout.fit(lines.getWidth() - bar);
    }

    private void scrollBar() {
        boolean needed = layout.mostOffset() > 0;
        sideways.setVisible(needed);
        sideways.setManaged(needed);
        sideways.setMax(layout.mostOffset());
        sideways.setVisibleAmount(layout.mostOffset() * layout.movingView()
                / Math.max(1, layout.mostOffset() + layout.movingView()));
        sideways.setUnitIncrement(layout.movingView() / 6);
        sideways.setBlockIncrement(layout.movingView());
        sideways.setValue(layout.offset());
    }

    private void showColumns() {
        headings.rebuild();
        requestLayout();
    }

    /** The columns, and what the clerk does to them. */
    public GridColumns columns() {
        return columns;
    }

    /** @param node what stands below a column's heading; the same node each time */
    public void filterBy(Function<GridColumn, Optional<Node>> node) {
        headings.filterBy(node);
    }

    /** Shows these lines; those that were selected and are still there stay so. */
    public void show(List<LedgerRow> rows) {
        var kept = lines.getSelectionModel().getSelectedItems().stream().map(LedgerRow::key)
                .collect(java.util.stream.Collectors.toSet());
        lines.getSelectionModel().clearSelection();
        lines.setItems(FXCollections.observableList(rows));
        if (!kept.isEmpty()) {
            int[] still = IntStream.range(0, rows.size()).filter(at -> kept.contains(rows.get(at).key())).toArray();
            if (still.length > 0) {
                // All at once: whoever listens is told once, however many they are.
                lines.getSelectionModel().selectIndices(still[0], still);
            }
        }
        // Whether the lines need a bar at their side is known once they are laid out.
        Platform.runLater(this::requestLayout);
    }

    public List<LedgerRow> rows() {
        return lines.getItems();
    }

    public MultipleSelectionModel<LedgerRow> selection() {
        return lines.getSelectionModel();
    }

    /** Told on Enter and on a double click. */
    public void onOpen(Consumer<LedgerRow> told) {
        opened = told;
    }

    /** Told on Esc among the lines, which they would keep to themselves. */
    public void onEscape(Runnable told) {
        escaped = told;
    }

    /** What stands where no line is. */
    public void setPlaceholder(Node node) {
        lines.setPlaceholder(node);
    }

    public void scrollTo(LedgerRow row) {
        lines.scrollTo(row);
    }

    public void focusLines() {
        lines.requestFocus();
        if (lines.getSelectionModel().isEmpty() && !lines.getItems().isEmpty()) {
            lines.getSelectionModel().selectFirst();
        }
    }
}
