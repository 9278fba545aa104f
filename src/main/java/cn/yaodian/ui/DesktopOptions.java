package cn.yaodian.ui;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What the window is opened with.
 *
 * @param folder the workspace's folder; made on first start
 */
public record DesktopOptions(Path folder) {

    public DesktopOptions {
        Objects.requireNonNull(folder);
    }
}
