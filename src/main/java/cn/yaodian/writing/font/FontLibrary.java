package cn.yaodian.writing.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.FontChoice;
import cn.yaodian.typesetting.TypeMetrics;

/**
 * The fonts of this machine: for each typeface the official font where it is installed, else the open one that comes
 * with the program. A font is parsed when it is first asked for, and once. Safe for several threads.
 */
public final class FontLibrary implements TypeMetrics {

    private record Loaded(FontFace face, FontChoice choice) {}

    private static final Logger LOG = LoggerFactory.getLogger(FontLibrary.class);

    private final Properties names = new Properties();
    private final List<Path> folders;
    /** By the typeface's place; asked for with every character, so without a lock where it is there. */
    private final AtomicReferenceArray<@Nullable Loaded> loaded = new AtomicReferenceArray<>(
            Typeface.values().length);
    private final Object lock = new Object();
    private Optional<InstalledFonts> installed = Optional.empty();

    private FontLibrary(List<Path> folders) {
        this.folders = List.copyOf(folders);
        try (InputStream in = FontLibrary.class.getResourceAsStream("fonts.properties");
                Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            names.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Official fonts where this machine has them. */
    public static FontLibrary ofThisMachine() {
        return new FontLibrary(FontFolders.ofThisMachine());
    }

    /** Official fonts where the folders hold them. */
    public static FontLibrary withFolders(List<Path> folders) {
        return new FontLibrary(folders);
    }

    /** Only the fonts that come with the program: the same on every machine. */
    public static FontLibrary bundledOnly() {
        return new FontLibrary(List.of());
    }

    @Override
    public double ownAdvance(Typeface typeface, int codePoint) {
        return face(typeface).advance(codePoint);
    }

    @Override
    public boolean hasGlyph(Typeface typeface, int codePoint) {
        return face(typeface).hasGlyph(codePoint);
    }

    public FontFace face(Typeface typeface) {
        return loaded(typeface).face();
    }

    /** The font file itself; of a collection, the whole of it. */
    public InputStream open(Typeface typeface) {
        try {
            return face(typeface).file();
        } catch (IOException e) {
            // The whole font is in memory: nothing is read from a disk any more.
            throw new UncheckedIOException(e);
        }
    }

    /** Which font stands for which typeface. */
    public List<FontChoice> choices() {
        return Stream.of(Typeface.values()).map(typeface -> loaded(typeface).choice()).toList();
    }

    private Loaded loaded(Typeface typeface) {
        Loaded known = loaded.get(typeface.ordinal());
        return known == null ? load(typeface) : known;
    }

    private Loaded load(Typeface typeface) {
        synchronized (lock) {
            Loaded known = loaded.get(typeface.ordinal());
            if (known == null) {
                known = official(typeface).orElseGet(() -> bundled(typeface));
                loaded.set(typeface.ordinal(), known);
            }
            return known;
        }
    }

    private Optional<Loaded> official(Typeface typeface) {
        if (folders.isEmpty()) {
            return Optional.empty();
        }
        InstalledFonts fonts = installed.orElseGet(() -> new InstalledFonts(folders));
        installed = Optional.of(fonts);
        return fonts.find(List.of(name(typeface, "official").split(","))).flatMap(found -> open(typeface, found));
    }

    private static Optional<Loaded> open(Typeface typeface, InstalledFonts.Location found) {
        try {
            FontFace face = FontLoader.installed(found);
            return Optional.of(new Loaded(face,
                    new FontChoice(typeface, found.family(), true, found.file().toString())));
        } catch (IOException | RuntimeException e) {
            // fontbox throws unchecked exceptions at damaged tables; the bundled font then stands in.
            LOG.warn("installed font {} not used", found.file(), e);
            return Optional.empty();
        }
    }

    private Loaded bundled(Typeface typeface) {
        try {
            FontFace face = FontLoader.bundled(name(typeface, "bundled"));
            return new Loaded(face, new FontChoice(typeface, name(typeface, "family"), false, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Typeface typeface, String what) {
        return names.getProperty(typeface.name() + "." + what, "");
    }
}
