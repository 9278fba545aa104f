package cn.yaodian.ui.returns.matrix;

import cn.yaodian.domain.returns.matrix.ReturnMatrix;
import cn.yaodian.domain.returns.matrix.ReturnStanding;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.ledger.LedgerTabs;
import cn.yaodian.ui.returns.StateChip;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.side.SidePanel;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The matrix: names with their counts at the left, periods beside them, all counts above. */
final class MatrixView extends BorderPane {

    private final MatrixModel model;
    private final ObservableList<ReturnMatrix.Row> rows = FXCollections.observableArrayList();
    private final CellTable cells;
    private final FlowPane counts = new FlowPane();
    private final StackPane content = new StackPane();
    private final HBox tables;
    private final EmptyPlace empty;

    MatrixView(MatrixModel model, MatrixController controller, Navigator navigator, MatrixExport export) {
        this.model = model;
        cells = new CellTable(rows, model, controller);
        NameTable names = new NameTable(rows);
        Region below = new Region();
        VBox.setVgrow(names, Priority.ALWAYS);
        ScrollTie.tie(cells, names, below);
        cells.getFocusModel().focusedIndexProperty().subscribe(row -> names.getSelectionModel()
                .clearAndSelect(row.intValue()));
        HBox.setHgrow(cells, Priority.ALWAYS);
        tables = new HBox(new VBox(names, below), cells);
        tables.getStyleClass().add("yd-matrix");
        tables.widthProperty().subscribe(width -> names.share(width.doubleValue()));
        empty = new EmptyPlace(Feather.GRID, Messages.text("matrix.emptyTitle"),
                Messages.text("matrix.emptyExplanation")).offering(Messages.text("matrix.toReturns"),
                        controller::openList);
        counts.getStyleClass().add("yd-deeds");
        VBox.setVgrow(content, Priority.ALWAYS);
        SidePanel side = new SidePanel(Messages.text("export.title"), export, this::closeSide);
        VBox screen = new VBox(toolbar(navigator, side), counts, content);
        screen.getStyleClass().add(StyleClass.SCREEN);
        setCenter(screen);
        model.matrixProperty().subscribe(this::show);
    }

    private HBox toolbar(Navigator navigator, SidePanel side) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button export = new Button(Messages.text("drafting.export"), Icon.of(Feather.GRID));
        export.setMinWidth(USE_PREF_SIZE);
        export.setOnAction(_ -> setRight(side));
        HBox what = new HBox(choice("matrix.standing", false), choice("matrix.reported", true));
        what.getStyleClass().add("yd-segments");
        what.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(new LedgerTabs(navigator, new Place.ReturnMatrix()), gap, what, export);
        bar.getStyleClass().add(StyleClass.ROW);
        return bar;
    }

    private ToggleButton choice(String key, boolean counting) {
        ToggleButton button = new ToggleButton(Messages.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            model.countingProperty().set(counting);
            button.setSelected(true);
        });
        model.countingProperty().subscribe(now -> button.setSelected(now == counting));
        return button;
    }

    private void closeSide() {
        setRight(null);
        cells.requestFocus();
    }

    private void show(Optional<ReturnMatrix> matrix) {
        List<Node> shown = new ArrayList<>();
        matrix.ifPresent(there -> {
            rows.setAll(there.rows());
            cells.show(there.columns());
            cells.refresh();
            if (!there.isEmpty()) {
                cells.scrollToColumnIndex(lastDue(there));
            }
            count(there);
            shown.add(there.isEmpty() ? empty : tables);
        });
        content.getChildren().setAll(shown);
        boolean full = matrix.isPresent() && !matrix.get().isEmpty();
        counts.setVisible(full);
        counts.setManaged(full);
    }

    /** The latest column that was due: what is looked at most. */
    private static int lastDue(ReturnMatrix matrix) {
        int last = 0;
        for (int i = 0; i < matrix.columns().size(); i++) {
            if (!matrix.columns().get(i).collection().due().isAfter(matrix.cutOff())) {
                last = i;
            }
        }
        return last;
    }

    private void count(ReturnMatrix matrix) {
        ReturnMatrix.Count all = matrix.count();
        List<Node> shown = new ArrayList<>();
        for (ReturnStanding standing : ReturnStanding.values()) {
            shown.add(StateChip.chip(Messages.text("matrix.count", standing.title(), all.of(standing)),
                    StateChip.style(standing)));
        }
        Label says = new Label(Messages.text("matrix.says", matrix.rows().size(), matrix.columns().size()));
        says.getStyleClass().add(StyleClass.MUTED);
        shown.add(says);
        counts.getChildren().setAll(shown);
    }

    void focusTable() {
        cells.requestFocus();
    }
}
