package cn.yaodian.ui.ledger.list;

import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.view.GroupBy;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.LedgerOrder;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.LedgerRow;
import cn.yaodian.service.overview.LedgerTable;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.ledger.book.BookPanel;
import cn.yaodian.ui.ledger.book.BookReading;
import cn.yaodian.ui.ledger.bulk.BulkPanel;
import cn.yaodian.ui.ledger.filter.FilterRow;
import cn.yaodian.ui.ledger.output.OutputPanel;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.ledger.table.Grid;
import cn.yaodian.ui.ledger.table.GridColumn;
import cn.yaodian.ui.ledger.table.GridOrder;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A table of the ledger below its tabs and filters, and at its side the line that is looked at. */
final class LedgerView extends BorderPane {

    private static final Set<String> NAMING = Set.of("number", "title", "name", "unit");

    private final LedgerModel model;
    private final LedgerController controller;
    private final Grid grid = new Grid();
    private final LedgerBar bar;
    private final StackPane content = new StackPane();
    private final LedgerSide side;
    private List<LedgerTable.Field> fields = List.of();

    LedgerView(LedgerModel model, LedgerController controller, LedgerWindow window, SideDeeds deeds) {
        this.model = model;
        this.controller = controller;
        FilterRow filters = new FilterRow(model.filterProperty(),
                key -> model.readProperty().get().map(shown -> shown.search().choices(key)).orElse(List.of()));
        bar = new LedgerBar(model, window, (key, condition) -> !model.isPicked(key, condition)
                && filters.shows(key, condition)
                && grid.columns().get().stream().anyMatch(column -> column.key().equals(key)));
        grid.columns().onShow(_ -> bar.chips().refresh());
        grid.filterBy(column -> Optional.of(filters.of(column.what())));
        grid.setPlaceholder(nothingPasses());
        grid.columns().onSort(by -> model.orderProperty().set(order(by)));
        model.orderProperty().addListener((_, _, by) -> grid.columns().mark(first(by)));
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        VBox list = new VBox(bar, content);
        list.getStyleClass().addAll(StyleClass.SCREEN, "yd-ledger");
        setCenter(list);
        side = new LedgerSide(deeds, grid::focusLines);
        setRight(side);
        TablePresets presets = new TablePresets(controller.workspace().ledgerViews(), model, window, grid, side);
        Button out = new Button(Messages.text("output.button"), Icon.of(Feather.DOWNLOAD));
        out.setMinWidth(USE_PREF_SIZE);
        out.setOnAction(_ -> openOutput(presets, window));
        bar.offer(presets.menu(), bulk(window), out);
        grid.onEscape(side::close);
        grid.onOpen(row -> show(row.key()));
        grid.selection().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && side.shown().isPresent() && !side.shown().equals(Optional.of(row.key()))) {
                side.show(row.key());
            }
        });
        model.rowsProperty().addListener((_, before, rows) -> {
            grid.show(rows);
            if (before.isEmpty() && grid.isFocusWithin()) {
                grid.focusLines();
            }
        });
        model.readProperty().addListener((_, _, _) -> showTable());
        content.getChildren().setAll(grid);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN).match(event)) {
                bar.focusSearch();
                event.consume();
            }
        });
    }

    private void openOutput(TablePresets presets, LedgerWindow window) {
        side.showPanel(Messages.text("output.title"), new OutputPanel(controller.exports(),
                () -> new OutputPanel.Shown(
                        presets.shown().as(presets.shown().preset().map(LedgerPreset::name)
                                .orElse(controller.title().getValue())),
                        controller.workspace().ledgerViews().presets(),
                        model.readProperty().get().map(LedgerSource.Shown::overviews).orElse(List.of())),
                window, this::preview,
                () -> BookReading.choose(getScene().getWindow(), window.exportFolder())
                        .ifPresent(controller::readBack)));
    }

    /** Shows at the side what was changed in a workbook. */
    void showBook(BookPanel book) {
        side.showPanel(Messages.text("book.title"), book);
    }

    void closePanel() {
        side.close();
    }

    /** Shows a table as it will be printed, in place of the screen until the clerk goes back. */
    private void preview(OutputPanel.Shown shown, GroupBy by) {
        controller.layOut(shown, by, preview -> {
            Node table = getCenter();
            Node panel = getRight();
            setRight(null);
            setCenter(controller.previewOf(preview, () -> {
                setCenter(table);
                setRight(panel);
            }));
        });
    }

    private Button bulk(LedgerWindow window) {
        Button bulk = new Button(Messages.text("bulk.title"), Icon.of(Feather.EDIT_3));
        bulk.setMinWidth(USE_PREF_SIZE);
        bulk.disableProperty().bind(Bindings.isEmpty(grid.selection().getSelectedItems()));
        bulk.setOnAction(_ -> openBulk(window));
        return bulk;
    }

    private void openBulk(LedgerWindow window) {
        List<LedgerRow> selected = List.copyOf(grid.selection().getSelectedItems());
        side.showPanel(Messages.text("bulk.heading", selected.size()),
                new BulkPanel(model.sheet(), selected, this::name, controller.workspace(), window, side::close));
    }

    /** By its number, its title and whose it is a line is known, whatever columns are shown. */
    private String name(LedgerRow row) {
        return IntStream.range(0, fields.size())
                .filter(column -> NAMING.contains(fields.get(column).heading().key()))
                .mapToObj(column -> row.cell(column).text()).collect(Collectors.joining(" "));
    }

    private static LedgerOrder order(Optional<GridOrder> by) {
        return by.map(key -> new LedgerOrder(List.of(new LedgerOrder.Key(key.key(), key.descending()))))
                .orElse(LedgerOrder.OF_PLAN);
    }

    private static Optional<GridOrder> first(LedgerOrder order) {
        return order.keys().stream().findFirst().map(key -> new GridOrder(key.column(), key.descending()));
    }

    private void showTable() {
        model.readProperty().get().ifPresent(shown -> {
            List<LedgerTable.Field> now = shown.search().table().fields();
            if (!now.equals(fields)) {
                List<String> keys = grid.columns().get().stream().map(GridColumn::key).toList();
                fields = now;
                grid.columns().show(keys.isEmpty()
                        ? UsualColumns.of(model.sheet(), now)
                        : UsualColumns.picked(keys, now));
            }
            bar.chips().follow(now);
            side.follow(shown.overviews());
            Node below = shown.isOpen() ? grid : empty(shown);
            if (!content.getChildren().contains(below)) {
                content.getChildren().setAll(below);
                focusTable();
            }
        });
    }

    private EmptyPlace empty(LedgerSource.Shown shown) {
        return shown.overviews().isEmpty()
                ? new EmptyPlace(Feather.CHECK_SQUARE, Messages.text("ledger.emptyTitle"),
                        Messages.text("ledger.emptyExplanation")).offering(Messages.text("ledger.toPlans"),
                                controller::toPlans)
                : new EmptyPlace(Feather.CHECK_SQUARE, Messages.text("ledger.closedTitle"),
                        Messages.text("ledger.closedExplanation")).offering(Messages.text("ledger.open"),
                                controller::openLedgers);
    }

    private VBox nothingPasses() {
        Label sentence = new Label(Messages.text("ledger.nothingPasses"));
        sentence.getStyleClass().add(StyleClass.MUTED);
        Button clear = new Button(Messages.text("ledger.clearFilter"));
        clear.setOnAction(_ -> controller.clearFilter());
        clear.visibleProperty().bind(model.filterProperty().isNotEqualTo(LedgerFilter.ALL));
        VBox box = new VBox(sentence, clear);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().addAll(StyleClass.EMPTY, StyleClass.STACK);
        // Before anything has been read nobody knows.
        box.visibleProperty().bind(model.readProperty().map(Optional::isPresent));
        return box;
    }

    /** Opens a line at the side; what a unit has sent has a screen of its own. */
    private void show(LedgerKey key) {
        if (key instanceof LedgerKey.OfSubmission(var _, var collection, var unit)) {
            controller.toReturn(new Place.SentReturn(collection, unit));
        } else {
            side.show(key);
        }
    }

    /** Opens at the side what a place names, and its line where it is shown. */
    void open(LedgerKey key) {
        side.show(key);
        grid.rows().stream().filter(row -> row.key().equals(key)).findFirst().ifPresent(row -> {
            grid.selection().clearSelection();
            grid.selection().select(row);
            grid.scrollTo(row);
        });
    }

    void focusTable() {
        if (content.getChildren().contains(grid)) {
            grid.focusLines();
        } else if (content.lookup("." + StyleClass.PRIMARY) instanceof Button offered) {
            offered.requestFocus();
        }
    }
}
