package cn.yaodian.composing.preset;

import cn.yaodian.domain.view.LedgerPreset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The presets that the program brings along (sources: practice of city offices). */
public final class BundledPresets {

    private static final List<LedgerPreset> ALL = text("presets.txt").lines()
            .filter(name -> !name.isBlank() && !name.startsWith("#")).map(name -> PresetJson.read(text(name + ".json")))
            .toList();

    private BundledPresets() {}

    /** In the order of lists. */
    public static List<LedgerPreset> all() {
        return ALL;
    }

    private static String text(String resource) {
        try (InputStream in = BundledPresets.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
