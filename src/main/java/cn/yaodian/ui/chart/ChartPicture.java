package cn.yaodian.ui.chart;

import cn.yaodian.service.overview.LedgerChart;
import cn.yaodian.ui.theme.Theme;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

/** Charts as a picture for a document: dark on white whatever the window looks like, sharp enough to be printed. */
final class ChartPicture {

    /** As wide as a page's text area at 96 dots an inch, and half as much again. */
    private static final double WIDTH_PX = 900;

    /** 300 dots an inch at that width. */
    private static final double SCALE = 3;

    private ChartPicture() {}

    static WritableImage of(List<LedgerChart> charts) {
        VBox figures = new VBox();
        figures.getStyleClass().add("yd-chart-paper");
        charts.forEach(chart -> figures.getChildren().add(new ChartFigure(chart, (_, _) -> {})));
        figures.setPrefWidth(WIDTH_PX);
        figures.setMinWidth(WIDTH_PX);
        figures.setMaxWidth(WIDTH_PX);
        Scene scene = new Scene(new VBox(figures));
        Theme.dressForPaper(scene);
        scene.getRoot().applyCss();
        // Once for the width, which lines are drawn anew for, and once for the height that they then have.
        for (int pass = 0; pass < 2; pass++) {
            figures.resize(WIDTH_PX, figures.prefHeight(WIDTH_PX));
            figures.layout();
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        return figures.snapshot(parameters, null);
    }
}
