package cn.yaodian.ui;

import cn.yaodian.ui.preferences.WindowPlacement;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it was, but never where no screen is any more. */
final class ScreenFit {

    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;
    private static final double SMALLEST_WIDTH = 960;
    private static final double SMALLEST_HEIGHT = 600;

    private ScreenFit() {}

    /** As large as is comfortable, within the main screen. */
    static WindowPlacement usual() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(USUAL_WIDTH, screen.getWidth());
        double height = Math.min(USUAL_HEIGHT, screen.getHeight());
        return new WindowPlacement(screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2, width, height, false);
    }

    static void place(Stage stage, Optional<WindowPlacement> wanted) {
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        WindowPlacement placement = wanted.filter(ScreenFit::isOnAScreen).orElseGet(ScreenFit::usual);
        stage.setX(placement.x());
        stage.setY(placement.y());
        stage.setWidth(placement.width());
        stage.setHeight(placement.height());
        // A small screen, such as 1366 × 768, has no room to spare.
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean tight = wanted.isEmpty() && screen.getWidth() <= 1440;
        stage.setMaximized(placement.maximized() || tight);
    }

    static WindowPlacement placementOf(Stage stage) {
        return new WindowPlacement(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                stage.isMaximized());
    }

    private static boolean isOnAScreen(WindowPlacement placement) {
        return placement.width() > 0 && !Screen
                .getScreensForRectangle(placement.x(), placement.y(), placement.width(), placement.height()).isEmpty();
    }
}
