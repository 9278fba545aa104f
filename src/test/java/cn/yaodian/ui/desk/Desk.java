package cn.yaodian.ui.desk;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.service.plan.PlanReader;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.screen.YearChoice;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.Appearance;
import cn.yaodian.ui.theme.Brightness;
import cn.yaodian.ui.theme.Theme;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** A real workspace and what a screen needs beside it; work is done at once on the calling thread. */
public final class Desk implements AutoCloseable {

    // Within Monocle's screen of 1280 × 800, beyond which it throws.
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 720;

    private final Workspace workspace;
    private final Notices notices = new Notices();
    private final BackgroundTasks tasks = BackgroundTasks.onThisThread(notices::failed);
    private final Navigator navigator = new Navigator(_ -> new Nothing());
    private final YearChoice years = new YearChoice();
    private final Steps steps;

    public Desk(Path folder) {
        this(folder, (file, _) -> {
            throw new FailureException(Failure.FILE_EMPTY, file);
        });
    }

    public Desk(Path folder, PlanReader reader) {
        workspace = Workspace.open(folder, reader);
        steps = new Steps(workspace.history(), tasks, navigator, notices);
    }

    /** Puts a screen into the window and has it told of every stored step. */
    public void show(Stage stage, Screen screen) {
        show(stage, (Parent) screen.view());
        workspace.onChange(screen::changed);
        screen.shown();
    }

    public void show(Stage stage, Parent view) {
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        new Theme(new Appearance(Brightness.LIGHT, 100)).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    public Workspace workspace() {
        return workspace;
    }

    public Notices notices() {
        return notices;
    }

    public BackgroundTasks tasks() {
        return tasks;
    }

    public Navigator navigator() {
        return navigator;
    }

    public YearChoice years() {
        return years;
    }

    public Steps steps() {
        return steps;
    }

    public @Nullable Place place() {
        return navigator.placeProperty().get();
    }

    @Override
    public void close() {
        workspace.close();
    }

    /** Where the navigator goes is all that matters here. */
    private static final class Nothing implements Screen {

        @Override
        public Node view() {
            return new Group();
        }

        @Override
        public ObservableValue<String> title() {
            return new ReadOnlyStringWrapper("");
        }
    }
}
