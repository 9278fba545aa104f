package cn.yaodian.ui.chart;

import cn.yaodian.service.overview.LedgerChart;
import cn.yaodian.ui.form.ScaledColumns;
import cn.yaodian.ui.theme.Theme;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;

/** Charts as a picture for a document: dark on white whatever the window looks like, sharp enough to be printed. */
final class ChartPicture {

    /**
     * 300 dots an inch, for letters of the usual size on a picture half as wide again as a page's text area. Everything
     * is laid out as large as that: letters that are enlarged afterwards are drawn by their outlines, whose strokes
     * leave white lines where they cross.
     */
    private static final double SCALE = 3;
    private static final double WIDTH_PX = 900 * SCALE;

    private ChartPicture() {}

    static WritableImage of(List<LedgerChart> charts) {
        VBox figures = new VBox();
        figures.getStyleClass().add("yd-chart-paper");
        charts.forEach(chart -> figures.getChildren().add(new ChartFigure(chart, (_, _) -> {})));
        figures.setStyle("-fx-font-size: " + SCALE * ScaledColumns.USUAL_FONT_PX + "px");
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
        return figures.snapshot(new SnapshotParameters(), null);
    }
}
