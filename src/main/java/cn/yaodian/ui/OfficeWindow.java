package cn.yaodian.ui;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.export.ExportFolder;
import cn.yaodian.ui.frame.FrameController;
import cn.yaodian.ui.frame.FrameView;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.leaving.Leaving;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.search.SearchBox;
import cn.yaodian.ui.search.SearchController;
import cn.yaodian.ui.start.OfficeSwitch;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.Theme;
import javafx.application.Platform;
import javafx.scene.Parent;

/** One office open in the window: its frame and screens, for as long as its workspace is open. Of the FX thread. */
public final class OfficeWindow implements AutoCloseable {

    private final DesktopServices services;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final Navigator navigator;
    private final Leaving leaving;
    private final FrameView view;
    private final Runnable endTelling;

    public OfficeWindow(DesktopServices services, BackgroundTasks tasks, Notices notices, Theme theme,
            OfficeSwitch offices) {
        this.services = services;
        this.tasks = tasks;
        this.notices = notices;
        Screens screens = new Screens(services, tasks, notices, theme, offices);
        navigator = screens.navigator();
        leaving = new Leaving(screens.keptScreens(), tasks, notices, ExportFolder.usual());
        FrameController frame = new FrameController(services.workspace(), tasks, navigator, screens.years());
        SearchBox search = new SearchBox(new SearchController(services.search(), tasks, navigator));
        view = new FrameView(frame, navigator, screens.steps(), tasks, screens.years(), search);
        view.showNotices(notices);
        view.showCutOff(screens.cutOff());
        view.showOffice(offices);
        view.acceptFiles(screens.importing()::read);
        services.workspace().backups()
                .onProblem(failed -> Platform.runLater(() -> notices.failed(Problem.of(failed))));
        endTelling = services.workspace().onChange(change -> {
            services.search().changed(change);
            Platform.runLater(() -> frame.changed(change));
        });
    }

    public Parent view() {
        return view;
    }

    /** Opens the place where the clerk was last; today where that is gone. */
    public void openAt(Place place) {
        try {
            navigator.open(place);
        } catch (FailureException gone) {
            notices.failed(Problem.of(gone));
            navigator.open(new Place.Today());
        }
    }

    /** Where the clerk is. */
    public Place place() {
        Place current = navigator.placeProperty().get();
        return current == null ? new Place.Today() : current;
    }

    /** Leaves once what has been typed is on the disk, else says that it is not and lets the clerk choose. */
    public void leave(Runnable leave) {
        Screen screen = navigator.screenProperty().get();
        if (screen != null) {
            screen.handOver();
        }
        leaving.leave(leave);
    }

    /** Stores what has been typed, waits for what is on its way to the disk, and closes the workspace. */
    @Override
    public void close() {
        Screen screen = navigator.screenProperty().get();
        if (screen != null) {
            screen.handOver();
        }
        tasks.close();
        endTelling.run();
        services.close();
    }
}
