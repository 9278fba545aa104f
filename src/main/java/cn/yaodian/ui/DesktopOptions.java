package cn.yaodian.ui;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the window is opened with.
 *
 * @param folder  the workspace's folder; made on first start
 * @param own     the folder of the clerk's own office, to which she returns from the sample
 * @param sample  the folder of the sample office's copy
 * @param opening opens the workspace in a folder and builds the services on it; called away from the FX thread
 */
public record DesktopOptions(Path folder, Path own, Path sample, Function<Path, DesktopServices> opening) {

    public DesktopOptions {
        Objects.requireNonNull(folder);
        Objects.requireNonNull(own);
        Objects.requireNonNull(sample);
        Objects.requireNonNull(opening);
    }
}
