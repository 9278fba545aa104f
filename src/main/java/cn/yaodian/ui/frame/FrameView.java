package cn.yaodian.ui.frame;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.NoticePane;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.CutOff;
import cn.yaodian.ui.screen.FileTaking;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.screen.YearChoice;
import cn.yaodian.ui.search.SearchBox;
import cn.yaodian.ui.start.OfficeSwitch;
import cn.yaodian.ui.task.BackgroundTasks;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The frame around whatever screen is open. */
public final class FrameView extends StackPane {

    private final BorderPane content = new BorderPane();
    private final StackPane middle = new StackPane(content);
    private final StatusBar status;
    private final SearchBox search;
    private final Steps steps;
    private final Navigator navigator;

    public FrameView(FrameController controller, Navigator navigator, Steps steps, BackgroundTasks tasks,
            YearChoice years, SearchBox search) {
        this.steps = steps;
        this.search = search;
        this.navigator = navigator;
        status = new StatusBar(tasks);
        status.officeProperty().bind(controller.model().officeNameProperty());
        BorderPane window = new BorderPane(new BorderPane(middle,
                new TopBar(navigator, years, search, new StepButtons(controller.model(), steps)), null, null, null));
        window.setLeft(new Rail(navigator));
        window.setBottom(status);
        getChildren().addAll(window, search.results());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        navigator.screenProperty().addListener((_, _, screen) -> show(screen));
        show(navigator.screenProperty().get());
    }

    /** Shows what the clerk is told in passing above the lower edge of the screen. */
    public void showNotices(Notices notices) {
        middle.getChildren().add(new NoticePane(notices));
    }

    /** Says where the window is on the sample office, with the way to the clerk's own. */
    public void showOffice(OfficeSwitch offices) {
        status.showOffice(offices);
    }

    /** Says on which day everything is judged, and lets another one be chosen. */
    public void showCutOff(CutOff cutOff) {
        status.showCutOff(cutOff);
        navigator.placeProperty().addListener((_, _, _) -> cutOff.lookAtClock());
    }

    /** Lets files be dropped anywhere on the window: for the screen in it, else for what documents are read by. */
    public void acceptFiles(Consumer<List<Path>> dropped) {
        FileTaking usual = new FileTaking(Messages.text("frame.dropHere"), Messages.text("frame.dropKinds"), dropped);
        FileDropPane drop = new FileDropPane(() -> {
            Screen screen = navigator.screenProperty().get();
            return screen == null ? usual : screen.fileTaking().orElse(usual);
        });
        drop.watch(this);
        getChildren().add(drop);
    }

    private void show(@Nullable Screen screen) {
        content.setCenter(screen == null ? null : screen.view());
    }

    // A handler and not a filter: a field that has an undo of its own uses it first.
    private void onKey(KeyEvent event) {
        if (shortcut(KeyCode.K).match(event)) {
            search.requestFocus();
        } else if (shortcut(KeyCode.Z).match(event)) {
            steps.undo();
        } else if (shortcut(KeyCode.Y).match(event) || shortcut(KeyCode.Z, KeyCombination.SHIFT_DOWN).match(event)) {
            steps.redo();
        } else if (new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN).match(event)) {
            navigator.back();
        } else if (new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN).match(event)) {
            navigator.forward();
        } else {
            openByNumber(event);
            return;
        }
        event.consume();
    }

    private void openByNumber(KeyEvent event) {
        for (RailEntry entry : RailEntry.values()) {
            if (shortcut(KeyCode.valueOf("DIGIT" + (entry.ordinal() + 1))).match(event)) {
                navigator.open(entry.place());
                event.consume();
            }
        }
    }

    private static KeyCombination shortcut(KeyCode code, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] all = new KeyCombination.Modifier[more.length + 1];
        System.arraycopy(more, 0, all, 0, more.length);
        all[more.length] = KeyCombination.SHORTCUT_DOWN;
        return new KeyCodeCombination(code, all);
    }
}
