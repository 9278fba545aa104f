package cn.yaodian.ui.export;

import cn.yaodian.service.print.PrintPreview;
import cn.yaodian.ui.task.BackgroundTasks;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One sheet of the preview; its picture is made when it comes into sight. */
final class PreviewCell extends ListCell<Integer> {

    /** A4 landscape in points; shown at 96 pixels an inch, painted at twice that to be sharp. */
    private static final double WIDTH_PT = 842;
    private static final double HEIGHT_PT = 595;
    private static final double PIXELS_A_POINT = 96.0 / 72;

    private final PrintPreview preview;
    private final BackgroundTasks tasks;
    private final ImageView picture = new ImageView();
    private final StackPane sheet = new StackPane(picture);

    PreviewCell(PrintPreview preview, BackgroundTasks tasks) {
        this.preview = preview;
        this.tasks = tasks;
        getStyleClass().add("yd-preview-cell");
        sheet.getStyleClass().add("yd-page");
        sheet.setMaxSize(WIDTH_PT * PIXELS_A_POINT, HEIGHT_PT * PIXELS_A_POINT);
        sheet.setMinSize(WIDTH_PT * PIXELS_A_POINT, HEIGHT_PT * PIXELS_A_POINT);
        picture.setPreserveRatio(true);
        picture.setFitWidth(WIDTH_PT * PIXELS_A_POINT);
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(@Nullable Integer page, boolean empty) {
        super.updateItem(page, empty);
        picture.setImage(null);
        if (page == null || empty) {
            setGraphic(null);
            return;
        }
        setGraphic(sheet);
        tasks.fetch(_ -> preview.picture(page, 2 * PIXELS_A_POINT), made -> {
            if (page.equals(getItem())) {
                picture.setImage(SwingFXUtils.toFXImage(made, null));
            }
        });
    }
}
