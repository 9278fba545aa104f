package cn.yaodian.writing.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The TrueType fonts in some folders, found by family name. The folders are read once. */
final class InstalledFonts {

    /** @param index place within a collection (.ttc), 0 otherwise */
    record Location(Path file, int index, String family) {}

    private static final Logger LOG = LoggerFactory.getLogger(InstalledFonts.class);

    private final Map<String, Location> byFamily = new HashMap<>();

    InstalledFonts(List<Path> folders) {
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                // Sorted, so that of two files with one family the same is taken on every start.
                files.filter(InstalledFonts::isFontFile).sorted().forEach(this::add);
            } catch (IOException | UncheckedIOException e) {
                LOG.warn("fonts in {} left out", folder, e);
            }
        }
    }

    private static boolean isFontFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc");
    }

    private void add(Path file) {
        try {
            List<Set<String>> fonts = FontNames.read(file);
            for (int i = 0; i < fonts.size(); i++) {
                int index = i;
                fonts.get(i).forEach(name -> byFamily.putIfAbsent(name, new Location(file, index, name)));
            }
        } catch (IOException e) {
            LOG.debug("no font: {}", file, e);
        }
    }

    /** The first of the names that is installed. */
    Optional<Location> find(List<String> families) {
        return families.stream().filter(byFamily::containsKey).findFirst().map(byFamily::get);
    }
}
