package cn.yaodian.inspection.office;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.face.Faces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The fonts that LibreOffice sets documents with: the official ones where this machine has them, else the open ones that
 * come with this program, under the official ones' names. All of them are as wide, so that lines break alike.
 */
public enum OfficeFonts {
    /** Those of this machine first. */
    OF_THIS_MACHINE("<include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include>", "accept"),
    /** Only those that come with this program: the same on every machine. */
    BUNDLED_ONLY("", "prefer");

    private static final String CONFIG = "fonts.conf";

    private final String include;
    private final String rank;

    OfficeFonts(String include, String rank) {
        this.include = include;
        this.rank = rank;
    }

    /** Puts what is needed into a folder. */
    void put(Path folder) throws IOException {
        StringBuilder config = new StringBuilder("<?xml version=\"1.0\"?>\n<fontconfig>").append(include)
                .append("<dir>").append(folder).append("</dir><cachedir>").append(folder.resolve("fontcache"))
                .append("</cachedir>\n");
        for (Typeface typeface : Typeface.values()) {
            String family = Faces.bundled(typeface);
            String file = family.replace(" ", "") + ".ttf";
            Files.write(folder.resolve(file), LibreOffice.resource("/cn/yaodian/fonts/" + file));
            for (String name : Faces.official(typeface)) {
                config.append("<alias binding=\"same\"><family>").append(name).append("</family><").append(rank)
                        .append("><family>").append(family).append("</family></").append(rank).append("></alias>\n");
            }
        }
        Files.writeString(folder.resolve(CONFIG), config.append("</fontconfig>\n"));
    }

    /** The file by which the fonts are found; nothing where the system knows no such file. */
    Optional<Path> config(Path folder) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean other = system.contains("win") || system.contains("mac");
        return other ? Optional.empty() : Optional.of(folder.resolve(CONFIG));
    }
}
