package cn.yaodian.ui.chart;

import cn.yaodian.domain.overview.chart.ChartAxis;
import cn.yaodian.domain.overview.chart.ChartMeasure;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.LedgerChart;
import cn.yaodian.ui.ledger.HeadRow;
import cn.yaodian.ui.ledger.LedgerTabs;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.ledger.PlanBox;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The charts below what chooses them. */
final class ChartView extends BorderPane {

    private final ChartModel model;
    private final ChartController controller;
    private final HBox axes = segments();
    private final HBox measures = segments();
    private final HBox deeds = new HBox();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final StackPane content = new StackPane();

    ChartView(ChartModel model, ChartController controller, ChartFiles files, LedgerWindow window) {
        this.model = model;
        this.controller = controller;
        list.getStyleClass().add("yd-chart-list");
        scroll.setFitToWidth(true);
        deeds.getStyleClass().add(StyleClass.ROW);
        deeds.getChildren().setAll(deed("chart.copy", Feather.COPY, files::copy),
                deed("chart.picture", Feather.IMAGE, files::picture),
                deed("chart.workbook", Feather.DOWNLOAD, files::workbook));
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox all = new VBox(
                new HeadRow(new HBox(), new LedgerTabs(window.navigator(), new Place.Charts()),
                        new PlanBox(window.plans())),
                new HeadRow(deeds, axes, measures), content);
        all.getStyleClass().addAll(StyleClass.SCREEN, "yd-charts");
        setCenter(all);
        model.axisProperty().addListener((_, _, _) -> showChoices());
        model.measureProperty().addListener((_, _, _) -> showChoices());
        model.chartsProperty().addListener((_, _, _) -> showCharts());
        showChoices();
        showCharts();
    }

    private void showChoices() {
        axes.getChildren().clear();
        for (ChartAxis axis : ChartAxis.values()) {
            axes.getChildren().add(
                    choice(axis.title(), axis == model.axisProperty().get(), () -> controller.divide(axis)));
        }
        measures.getChildren().clear();
        for (ChartMeasure measure : model.axisProperty().get().measures()) {
            measures.getChildren().add(choice(measure.title(), measure == model.measureProperty().get(),
                    () -> controller.measure(measure)));
        }
    }

    private void showCharts() {
        List<LedgerChart> drawn = model.drawn();
        deeds.setDisable(drawn.isEmpty());
        list.getChildren().clear();
        drawn.forEach(chart -> list.getChildren()
                .add(new ChartFigure(chart, (bar, lines) -> controller.open(chart, bar, lines))));
        boolean nothing = model.chartsProperty().get().isPresent() && drawn.isEmpty();
        content.getChildren().setAll(nothing
                ? new EmptyPlace(Feather.BAR_CHART_2, Messages.text("chart.emptyTitle"),
                        Messages.text("chart.emptyExplanation")).offering(
                                Messages.text(model.hasPlans() ? "chart.toTasks" : "ledger.toPlans"),
                                model.hasPlans() ? controller::toTasks : controller::toPlans)
                : scroll);
    }

    private static ToggleButton choice(String words, boolean chosen, Runnable choose) {
        ToggleButton button = new ToggleButton(words);
        button.setSelected(chosen);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            // One of them is always chosen: a click on it changes nothing.
            button.setSelected(true);
            if (!chosen) {
                choose.run();
            }
        });
        return button;
    }

    private static Button deed(String key, Feather icon, Runnable run) {
        Button button = new Button(Messages.text(key), Icon.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static HBox segments() {
        HBox box = new HBox();
        box.getStyleClass().add("yd-segments");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }
}
