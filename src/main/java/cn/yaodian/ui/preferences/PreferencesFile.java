package cn.yaodian.ui.preferences;

import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.theme.Appearance;
import cn.yaodian.ui.theme.Brightness;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the preferences in the workspace's folder. They are a convenience: a file that cannot be read or written is
 * logged, and the window opens as usual.
 */
public final class PreferencesFile {

    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    private final Path file;

    public PreferencesFile(Path folder) {
        this.file = folder.resolve("window.properties");
    }

    /** What was kept; {@link Preferences#USUAL} where there is nothing, or nothing that can be read. */
    public Preferences read() {
        if (!Files.exists(file)) {
            return Preferences.USUAL;
        }
        Properties entries = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            entries.load(reader);
            return new Preferences(appearance(entries), window(entries), place(entries));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("preferences not read: {}", file, unreadable);
            return Preferences.USUAL;
        }
    }

    public void write(Preferences preferences) {
        Properties entries = new Properties();
        entries.setProperty("brightness", preferences.appearance().brightness().name());
        entries.setProperty("fontPercent", String.valueOf(preferences.appearance().fontPercent()));
        entries.setProperty("place", PlaceText.write(preferences.place()));
        preferences.window().ifPresent(window -> {
            entries.setProperty("x", String.valueOf(window.x()));
            entries.setProperty("y", String.valueOf(window.y()));
            entries.setProperty("width", String.valueOf(window.width()));
            entries.setProperty("height", String.valueOf(window.height()));
            entries.setProperty("maximized", String.valueOf(window.maximized()));
        });
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(beside)) {
                entries.store(writer, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.warn("preferences not written: {}", file, unwritable);
        }
    }

    private static Appearance appearance(Properties entries) {
        return new Appearance(Brightness.valueOf(entries.getProperty("brightness", Brightness.SYSTEM.name())),
                Integer.parseInt(entries.getProperty("fontPercent", "100")));
    }

    private static Optional<WindowPlacement> window(Properties entries) {
        if (!entries.containsKey("width")) {
            return Optional.empty();
        }
        return Optional.of(new WindowPlacement(number(entries, "x"), number(entries, "y"), number(entries, "width"),
                number(entries, "height"), Boolean.parseBoolean(entries.getProperty("maximized"))));
    }

    private static Place place(Properties entries) {
        return PlaceText.read(entries.getProperty("place", "today"));
    }

    private static double number(Properties entries, String name) {
        return Double.parseDouble(entries.getProperty(name, "0"));
    }
}
