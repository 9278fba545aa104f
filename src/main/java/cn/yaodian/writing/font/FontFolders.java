package cn.yaodian.writing.font;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Where operating systems keep the fonts that somebody has installed. */
final class FontFolders {

    private FontFolders() {}

    /** The folders of this machine that exist. */
    static List<Path> ofThisMachine() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.home", ""), System.getenv());
    }

    static List<Path> of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        Stream<String> folders;
        if (name.contains("win")) {
            folders = Stream.of(inside(environment.get("WINDIR"), "Fonts"),
                    inside(environment.get("LOCALAPPDATA"), "Microsoft/Windows/Fonts"));
        } else if (name.contains("mac")) {
            folders = Stream.of("/Library/Fonts", "/System/Library/Fonts", home + "/Library/Fonts");
        } else {
            String shared = Objects.requireNonNullElse(environment.get("XDG_DATA_HOME"), home + "/.local/share");
            folders = Stream.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.fonts", shared + "/fonts");
        }
        return folders.filter(folder -> !folder.isEmpty()).map(Path::of).filter(Files::isDirectory).toList();
    }

    private static String inside(@Nullable String folder, String name) {
        return folder == null ? "" : folder + "/" + name;
    }
}
