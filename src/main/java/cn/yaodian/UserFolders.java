package cn.yaodian;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program keeps what belongs to the user, by the custom of each system.
 *
 * @param root {@code %APPDATA%\Yaodian}, {@code ~/Library/Application Support/Yaodian}, or {@code yaodian} in
 *             {@code $XDG_DATA_HOME}, which is {@code ~/.local/share} unless set
 */
record UserFolders(Path root) {

    /**
     * @param system      the property os.name
     * @param environment the process's own
     * @param account     the home folder by the system's list of users; $HOME goes before it where it is the custom
     */
    static UserFolders on(String system, Map<String, String> environment, Path account) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win") && !name.contains("darwin")) {
            return new UserFolders(folder(environment, "APPDATA")
                    .orElse(account.resolve("AppData").resolve("Roaming")).resolve("Yaodian"));
        }
        Path home = folder(environment, "HOME").orElse(account);
        if (name.contains("mac") || name.contains("darwin")) {
            return new UserFolders(home.resolve("Library").resolve("Application Support").resolve("Yaodian"));
        }
        return new UserFolders(folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share"))
                .resolve("yaodian"));
    }

    /** The clerk's own office. */
    Path workspace() {
        return root.resolve("workspace");
    }

    /** The sample office, a copy to try things in. */
    Path sample() {
        return root.resolve("sample");
    }

    Path logs() {
        return root.resolve("logs");
    }

    // The XDG base directory specification has relative paths ignored.
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }
}
