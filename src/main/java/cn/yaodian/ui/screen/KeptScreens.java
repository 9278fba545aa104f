package cn.yaodian.ui.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps the screen of a plan or a manuscript for as long as something on it is not on the disk, also after it has left the
 * window. Who opens it again meanwhile gets that screen with its words, not an older state from the disk. Of the FX
 * thread.
 */
public final class KeptScreens {

    private final Map<Object, Screen> kept = new LinkedHashMap<>();

    /**
     * @param shown what the screen shows: its identity or key
     * @param fresh makes the screen where none is kept
     */
    public Screen open(Object shown, Supplier<Screen> fresh) {
        handOver();
        kept.values().removeIf(screen -> screen.unstored().isEmpty());
        Screen screen = kept.get(shown);
        if (screen == null) {
            screen = fresh.get();
            kept.put(shown, screen);
        }
        return screen;
    }

    /** Hands over for saving whatever is not saved yet; what failed before is tried again. */
    public void handOver() {
        kept.values().forEach(Screen::handOver);
    }

    /** What stands on the screens where the disk does not have it so. */
    public List<Unstored> unstored() {
        return kept.values().stream().map(Screen::unstored).flatMap(Optional::stream).toList();
    }
}
