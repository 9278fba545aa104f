package cn.yaodian.ui;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.frame.FrameView;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.Appearance;
import cn.yaodian.ui.theme.Theme;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window: puts its parts together, opens it, and ends when the clerk closes it. */
public final class DesktopApplication {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopApplication.class);
    private static final double WIDTH_PX = 1280;
    private static final double HEIGHT_PX = 720;

    private final DesktopOptions options;

    private DesktopApplication(DesktopOptions options) {
        this.options = options;
    }

    /**
     * Opens the window and returns when it has been closed.
     *
     * @throws UnsupportedOperationException if there is no display
     */
    public static void open(DesktopOptions options) {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> new DesktopApplication(options).show(new Stage(), closed::countDown));
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(Stage stage, Runnable closed) {
        BackgroundTasks tasks = BackgroundTasks.onThreads(DesktopApplication::log);
        Navigator navigator = new Navigator(_ -> new cn.yaodian.ui.plans.PlanListScreen());
        FrameView frame = new FrameView(navigator, tasks);
        Scene scene = new Scene(frame, WIDTH_PX, HEIGHT_PX);
        new Theme(Appearance.USUAL).dress(scene);
        stage.setScene(scene);
        stage.setTitle(Messages.text("frame.program"));
        stage.setOnHidden(_ -> {
            tasks.close();
            closed.run();
        });
        LOG.info("window on {}", options.folder());
        navigator.open(new Place.PlanList());
        stage.show();
    }

    private static void log(Problem problem) {
        LOG.error("{}", problem.code(), problem.cause());
    }
}
