package cn.yaodian.inspection.face;

import cn.yaodian.document.Typeface;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Tells the standard's typefaces by the names of fonts, in whatever way a program writes these. Safe for several threads. */
public final class Faces {

    /** Of a font of which only some glyphs are in the file: six letters and a plus (ISO 32000-1, 9.6.4). */
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern BESIDE = Pattern.compile("[\\s_\\-@'\"]+");
    /** Chinese names that a program wrote in bytes of its own code page. */
    private static final Pattern FOREIGN_BYTES = Pattern.compile("[\\u0080-\\u00ff]{2}");
    private static final String PLAIN = "regular";
    private static final Charset GBK = Charset.forName("GBK");

    private static final Map<String, NamedFace> KNOWN = new HashMap<>();
    private static final Pattern UNNAMED;
    private static final Map<String, NamedFace> ASKED = new ConcurrentHashMap<>();
    /** Names asked for before all are forgotten: no honest file has so many. */
    private static final int MOST_ASKED = 5000;

    private static final Properties NAMES = read();

    static {
        Properties names = NAMES;
        for (Typeface typeface : Typeface.values()) {
            learn(names, typeface, "standIn", NamedFace.Kind.STAND_IN);
            learn(names, typeface, "official", NamedFace.Kind.OFFICIAL);
        }
        UNNAMED = Pattern.compile("(?:" + names.getProperty("unnamed", "").replace(",", "|") + ")(?:[+].*)?",
                Pattern.CASE_INSENSITIVE);
    }

    private Faces() {}

    private static Properties read() {
        Properties names = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Faces.class.getResourceAsStream("faces.properties")),
                StandardCharsets.UTF_8)) {
            names.load(reader);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void learn(Properties names, Typeface typeface, String how, NamedFace.Kind kind) {
        for (String name : names.getProperty(typeface + "." + how, "").split(",", -1)) {
            KNOWN.put(key(name), new NamedFace(name, Optional.of(typeface), kind));
        }
    }

    /** A font's plain cut is the font itself, whatever a file adds to its name to say so. */
    private static String key(String name) {
        String key = BESIDE.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        return key.length() > PLAIN.length() && key.endsWith(PLAIN)
                ? key.substring(0, key.length() - PLAIN.length())
                : key;
    }

    /** The names by which fonts of a typeface are known, in the order of preference. */
    public static List<String> official(Typeface typeface) {
        return List.of(NAMES.getProperty(typeface + ".official", "").split(",", -1));
    }

    /** Family of the font that comes with the program. */
    public static String bundled(Typeface typeface) {
        return NAMES.getProperty(typeface + ".bundled", "");
    }

    public static NamedFace of(String font) {
        if (ASKED.size() > MOST_ASKED) {
            ASKED.clear();
        }
        return ASKED.computeIfAbsent(font, Faces::tell);
    }

    private static NamedFace tell(String font) {
        String name = readable(SUBSET.matcher(font).replaceFirst(""));
        NamedFace known = KNOWN.get(key(name.split(",", 2)[0]));
        if (known != null) {
            return new NamedFace(name, known.typeface(), known.kind());
        }
        if (name.isBlank() || UNNAMED.matcher(name).matches()) {
            return new NamedFace(name, Optional.empty(), NamedFace.Kind.UNNAMED);
        }
        return byWord(name).map(typeface -> new NamedFace(name, Optional.of(typeface), NamedFace.Kind.STAND_IN))
                .orElseGet(() -> new NamedFace(name, Optional.empty(), NamedFace.Kind.OTHER));
    }

    /** A font that is not known, but says in its name what it is like. */
    private static Optional<Typeface> byWord(String name) {
        String key = key(name);
        if (key.contains("小标宋") || key.contains("xiaobiaosong")) {
            return Optional.of(Typeface.XIAOBIAOSONG);
        } else if (key.contains("仿宋") || key.contains("fangsong")) {
            return Optional.of(Typeface.FANGSONG);
        } else if (key.contains("楷") || key.contains("kaiti")) {
            return Optional.of(Typeface.KAITI);
        } else if (key.endsWith("黑体") || key.contains("heiti")) {
            return Optional.of(Typeface.HEITI);
        }
        return key.endsWith("宋体") || key.contains("songti") ? Optional.of(Typeface.SONGTI) : Optional.empty();
    }

    private static String readable(String name) {
        if (!FOREIGN_BYTES.matcher(name).find()) {
            return name;
        }
        try {
            return GBK.newDecoder().decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException other) {
            return name;
        }
    }
}
