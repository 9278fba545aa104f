package cn.yaodian.bench;

import cn.yaodian.Launcher;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Starts the program as the clerk does, in a process of its own, and prints two waits in milliseconds from the start
 * of that process: to the window's second frame (the first one may be empty), and to the second frame after the
 * workspace is open and its screen is there.
 */
public final class FirstWindow {

    private final long startedAt;
    private boolean found;

    private FirstWindow(long startedAt) {
        this.startedAt = startedAt;
    }

    /** @param arguments when the process was started, in milliseconds since 1970 */
    public static void main(String[] arguments) throws InterruptedException {
        Thread.ofPlatform().daemon().start(() -> Launcher.main(new String[0]));
        FirstWindow measured = new FirstWindow(Long.parseLong(arguments[0]));
        while (true) {
            Thread.sleep(5);
            try {
                Platform.runLater(measured::look);
            } catch (IllegalStateException toolkitNotYetThere) {
                Thread.onSpinWait();
            }
        }
    }

    private void look() {
        if (!found) {
            Window.getWindows().stream().filter(Window::isShowing).findFirst().map(Window::getScene)
                    .ifPresent(this::watch);
        }
    }

    private void watch(Scene scene) {
        found = true;
        Parent empty = scene.getRoot();
        scene.addPostLayoutPulseListener(new Runnable() {
            private int frames;
            private int framesWithScreen;

            @Override
            public void run() {
                if (++frames == 2) {
                    System.out.println(System.currentTimeMillis() - startedAt);
                }
                if (scene.getRoot() != empty && ++framesWithScreen == 2) {
                    System.out.println(System.currentTimeMillis() - startedAt);
                    Runtime.getRuntime().halt(0);
                }
                Platform.requestNextPulse();
            }
        });
    }
}
