package cn.yaodian.ui;

import cn.yaodian.domain.office.Office;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.sample.SampleOffice;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.preferences.Preferences;
import cn.yaodian.ui.preferences.PreferencesFile;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.start.NotOpenedView;
import cn.yaodian.ui.start.OfficeSwitch;
import cn.yaodian.ui.start.OpeningView;
import cn.yaodian.ui.start.StartController;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window: opens a workspace, puts the parts together, and ends when the clerk closes it. Of the FX thread. */
public final class DesktopApplication implements OfficeSwitch {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopApplication.class);

    private final DesktopOptions options;
    private final Stage stage;
    private final Preferences preferences;
    private final Theme theme;
    private final Notices notices = new Notices();
    private final BackgroundTasks opening = BackgroundTasks.onThreads(notices::failed);
    private final Scene scene;
    private Path folder;
    private @Nullable OfficeWindow office;

    DesktopApplication(DesktopOptions options, Stage stage) {
        this.options = options;
        this.stage = stage;
        folder = options.folder();
        preferences = new PreferencesFile(folder).read();
        theme = new Theme(preferences.appearance());
        scene = new Scene(new OpeningView());
    }

    /**
     * Opens the window and returns when it has been closed and everything is stored.
     *
     * @throws UnsupportedOperationException if there is no display
     */
    public static void open(DesktopOptions options) {
        // All words of the program are Chinese; calendars in controls go by this.
        Locale.setDefault(Locale.Category.FORMAT, Locale.CHINA);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.CHINA);
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> new DesktopApplication(options, new Stage()).show(closed::countDown));
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(Runnable closed) {
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> tell(Problem.of(thrown)));
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(Messages.text("frame.program"));
        ScreenFit.place(stage, preferences.window());
        stage.setOnCloseRequest(request -> {
            request.consume();
            whenStored(stage::close);
        });
        stage.setOnHidden(_ -> {
            leaveOffice();
            opening.close();
            closed.run();
        });
        stage.show();
        enter(folder);
    }

    private void tell(Problem problem) {
        LOG.error("{}", problem.code(), problem.cause());
        notices.failed(problem);
    }

    @Override
    public boolean isSample() {
        return folder.equals(options.sample());
    }

    @Override
    public void openSample() {
        whenStored(() -> {
            leaveOffice();
            enter(options.sample());
        });
    }

    @Override
    public void openOwn() {
        whenStored(() -> {
            leaveOffice();
            enter(options.own());
        });
    }

    private void enter(Path target) {
        folder = target;
        scene.setRoot(new OpeningView());
        opening.run(Messages.text("start.opening"), _ -> openServices(target), this::entered,
                problem -> scene.setRoot(new NotOpenedView(problem, () -> enter(target), stage::close)));
    }

    private Entered openServices(Path target) {
        DesktopServices services = options.opening().apply(target);
        try {
            return entered(target, services);
        } catch (RuntimeException failed) {
            // Or trying again would find the workspace held by this very window.
            services.close();
            throw failed;
        }
    }

    private Entered entered(Path target, DesktopServices services) {
        if (target.equals(options.sample())) {
            new SampleOffice(services.workspace()).load(Messages.text("start.sampleStep"));
        }
        boolean unnamed = services.workspace().offices().get().equals(Office.UNNAMED)
                && services.workspace().plans().list().isEmpty();
        return new Entered(services, unnamed, new PreferencesFile(target).read().place());
    }

    private void entered(Entered entered) {
        BackgroundTasks tasks = BackgroundTasks.onThreads(notices::failed);
        OfficeWindow opened = new OfficeWindow(entered.services(), tasks, notices, theme, this);
        office = opened;
        if (entered.unnamed()) {
            scene.setRoot(new StartController(entered.services().workspace().offices(), tasks, this, () -> {
                scene.setRoot(opened.view());
                opened.openAt(new Place.PlanList());
            }).view());
        } else {
            scene.setRoot(opened.view());
            opened.openAt(entered.place());
        }
    }

    /** Lets nothing that was typed be lost without the clerk's word. */
    private void whenStored(Runnable leave) {
        OfficeWindow open = office;
        if (open == null) {
            leave.run();
        } else {
            open.leave(leave);
        }
    }

    private void leaveOffice() {
        OfficeWindow open = office;
        if (open != null) {
            office = null;
            Place place = open.place();
            open.close();
            new PreferencesFile(folder).write(new Preferences(theme.appearanceProperty().get(),
                    Optional.of(ScreenFit.placementOf(stage)), place));
        }
    }

    /** @param unnamed whether nothing has been said or kept here yet */
    private record Entered(DesktopServices services, boolean unnamed, Place place) {}
}
