package cn.yaodian.ui;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.preferences.Preferences;
import cn.yaodian.ui.preferences.PreferencesFile;
import cn.yaodian.ui.preferences.WindowPlacement;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.start.NotOpenedView;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.Theme;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window: opens the workspace, puts the parts together, and ends when the clerk closes it. Of the FX thread. */
public final class DesktopApplication {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopApplication.class);

    private final DesktopOptions options;
    private final Stage stage;
    private final PreferencesFile preferencesFile;
    private final Preferences preferences;
    private final Theme theme;
    private final Notices notices = new Notices();
    private final BackgroundTasks tasks = BackgroundTasks.onThreads(notices::failed);
    private final Scene scene;
    private @Nullable OfficeWindow office;

    DesktopApplication(DesktopOptions options, Stage stage) {
        this.options = options;
        this.stage = stage;
        preferencesFile = new PreferencesFile(options.folder());
        preferences = preferencesFile.read();
        theme = new Theme(preferences.appearance());
        WindowPlacement placement = preferences.window().orElseGet(ScreenFit::usual);
        scene = new Scene(new StackPane(), placement.width(), placement.height());
    }

    /**
     * Opens the window and returns when it has been closed and everything is stored.
     *
     * @throws UnsupportedOperationException if there is no display
     */
    public static void open(DesktopOptions options) {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> new DesktopApplication(options, new Stage()).show(closed::countDown));
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void show(Runnable closed) {
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> tell(Problem.of(thrown)));
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(Messages.text("frame.program"));
        ScreenFit.place(stage, preferences.window());
        stage.setOnHidden(_ -> {
            close();
            closed.run();
        });
        stage.show();
        openWorkspace();
    }

    private void tell(Problem problem) {
        LOG.error("{}", problem.code(), problem.cause());
        notices.failed(problem);
    }

    private void openWorkspace() {
        tasks.run(Messages.text("start.opening"), _ -> options.opening().apply(options.folder()), this::opened,
                problem -> scene.setRoot(new NotOpenedView(problem, this::openWorkspace, stage::close)));
    }

    private void opened(DesktopServices services) {
        OfficeWindow opened = new OfficeWindow(services, tasks, notices, theme);
        office = opened;
        scene.setRoot(opened.view());
        opened.openAt(preferences.place());
    }

    private void close() {
        OfficeWindow open = office;
        Place place = open == null ? preferences.place() : open.place();
        if (open != null) {
            open.handOver();
        }
        tasks.close();
        if (open != null) {
            open.close();
            preferencesFile.write(new Preferences(theme.appearanceProperty().get(),
                    Optional.of(ScreenFit.placementOf(stage)), place));
        }
    }
}
