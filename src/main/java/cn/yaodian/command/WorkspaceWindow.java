package cn.yaodian.command;

import java.nio.file.Path;

/** The way from the command line to the window, which is loaded only when it is opened. */
@FunctionalInterface
public interface WorkspaceWindow {

    /**
     * Opens the window on a workspace and returns when it is closed.
     *
     * @throws cn.yaodian.domain.failure.FailureException if there is no display
     */
    ExitStatus open(Path workspace);
}
