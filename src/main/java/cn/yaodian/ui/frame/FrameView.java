package cn.yaodian.ui.frame;

import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.task.BackgroundTasks;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The frame around whatever screen is open. */
public final class FrameView extends BorderPane {

    public FrameView(Navigator navigator, BackgroundTasks tasks) {
        setLeft(new Rail(navigator));
        setBottom(new StatusBar(tasks));
        navigator.screenProperty().addListener((_, _, screen) -> show(screen));
        show(navigator.screenProperty().get());
    }

    private void show(@Nullable Screen screen) {
        setCenter(screen == null ? null : screen.view());
    }
}
