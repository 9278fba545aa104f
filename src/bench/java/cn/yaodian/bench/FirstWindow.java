package cn.yaodian.bench;

import cn.yaodian.ui.DesktopApplication;
import cn.yaodian.ui.DesktopOptions;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Opens the window in a process of its own and prints the milliseconds from the start of that process to the second
 * frame: the first one may still be empty.
 */
public final class FirstWindow {

    private static final int FRAMES = 2;

    private final long startedAt;
    private int frames;

    private FirstWindow(long startedAt) {
        this.startedAt = startedAt;
    }

    /** @param arguments when the process was started, in milliseconds since 1970; the workspace */
    public static void main(String[] arguments) throws InterruptedException {
        Path workspace = Path.of(arguments[1]);
        Thread.ofPlatform().daemon().start(() -> DesktopApplication.open(new DesktopOptions(workspace)));
        new FirstWindow(Long.parseLong(arguments[0])).waitForWindow();
    }

    private void waitForWindow() throws InterruptedException {
        while (true) {
            Thread.sleep(5);
            try {
                Platform.runLater(this::look);
            } catch (IllegalStateException toolkitNotYetThere) {
                continue;
            }
        }
    }

    private void look() {
        if (frames == 0) {
            Window.getWindows().stream().filter(Window::isShowing).findFirst().map(Window::getScene)
                    .ifPresent(this::watch);
        }
    }

    private void watch(Scene scene) {
        frames = 1;
        scene.addPostLayoutPulseListener(() -> {
            if (frames++ == FRAMES) {
                System.out.println(System.currentTimeMillis() - startedAt);
                Runtime.getRuntime().halt(0);
            }
            Platform.requestNextPulse();
        });
    }
}
