package cn.yaodian.ui.ledger.list;

import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.LedgerTable;
import cn.yaodian.ui.ledger.LedgerTabs;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.ledger.PlanBox;
import cn.yaodian.ui.ledger.table.Grid;
import cn.yaodian.ui.ledger.table.GridColumn;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A table of the ledger below its tabs and filters, and at its side the line that is looked at. */
final class LedgerView extends BorderPane {

    /** 序号 and 重点任务. */
    private static final int FROZEN = 2;

    private final LedgerModel model;
    private final LedgerController controller;
    private final Grid grid = new Grid();
    private final StackPane content = new StackPane();

    LedgerView(LedgerModel model, LedgerController controller, LedgerWindow window) {
        this.model = model;
        this.controller = controller;
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox list = new VBox(bar(window), content);
        list.getStyleClass().addAll(StyleClass.SCREEN, "yd-ledger");
        setCenter(list);
        model.shownProperty().addListener((_, _, rows) -> grid.show(rows));
        model.tableProperty().addListener((_, _, _) -> showTable());
        content.getChildren().setAll(grid);
    }

    private HBox bar(LedgerWindow window) {
        Label count = new Label();
        count.getStyleClass().add(StyleClass.MUTED);
        count.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.text("ledger.count", model.shownProperty().get().size()), model.shownProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(new LedgerTabs(window.navigator(), Place.Ledger.of(model.sheet())),
                new PlanBox(window.plans()), gap, count);
        bar.getStyleClass().add(StyleClass.ROW);
        return bar;
    }

    private void showTable() {
        List<LedgerTable.Field> fields = model.tableProperty().get().map(LedgerTable::fields).orElse(List.of());
        if (!grid.columns().get().stream().map(GridColumn::what).toList().equals(fields)) {
            grid.columns().show(IntStream.range(0, fields.size())
                    .mapToObj(number -> GridColumn.of(number, fields.get(number), number < FROZEN)).toList());
        }
        content.getChildren().setAll(isEmpty() ? empty() : grid);
    }

    private boolean isEmpty() {
        return model.overviewsProperty().get().stream().allMatch(overview -> overview.tasks().isEmpty());
    }

    private EmptyPlace empty() {
        List<PlanOverview> plans = model.overviewsProperty().get();
        return plans.isEmpty()
                ? new EmptyPlace(Feather.CHECK_SQUARE, Messages.text("ledger.emptyTitle"),
                        Messages.text("ledger.emptyExplanation")).offering(Messages.text("ledger.toPlans"),
                                controller::toPlans)
                : new EmptyPlace(Feather.CHECK_SQUARE, Messages.text("ledger.closedTitle"),
                        Messages.text("ledger.closedExplanation")).offering(Messages.text("ledger.open"),
                                controller::openLedgers);
    }

    void focusTable() {
        grid.focusLines();
    }
}
