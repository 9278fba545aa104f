package cn.yaodian.writing.docx;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import cn.yaodian.document.Typeface;

/**
 * An installed LibreOffice, with an empty profile and the fonts that come with the program under the official ones'
 * names, so that its pages are the same on every machine.
 */
public final class LibreOffice {

    private static final List<String> FILES = List.of("YaodianBiaosong", "YaodianFangsong", "YaodianKai", "YaodianHei",
            "YaodianSong");
    private static final List<String> FAMILIES = List.of("Yaodian Biaosong", "Yaodian Fangsong", "Yaodian Kai",
            "Yaodian Hei", "Yaodian Song");

    private final Path program;
    private final Path folder;

    private LibreOffice(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** @param folder for its profile and fonts; @return nothing where LibreOffice is not on the path */
    public static Optional<LibreOffice> in(Path folder) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator)).filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry, "soffice")).filter(Files::isExecutable).findFirst()
                .map(found -> new LibreOffice(found, folder));
    }

    public byte[] toPdf(byte[] docx) throws IOException, InterruptedException {
        Path config = fonts();
        Path source = Files.write(folder.resolve("document.docx"), docx);
        ProcessBuilder builder = new ProcessBuilder(program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "pdf",
                "--outdir", folder.toString(), source.toString());
        builder.environment().put("FONTCONFIG_FILE", config.toString());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("soffice.log").toFile());
        Process process = builder.start();
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not finish");
        }
        return Files.readAllBytes(folder.resolve("document.pdf"));
    }

    private Path fonts() throws IOException {
        StringBuilder config = new StringBuilder("<?xml version=\"1.0\"?><fontconfig><dir>" + folder
                + "</dir><cachedir>" + folder.resolve("fontcache") + "</cachedir>");
        for (Typeface typeface : Typeface.values()) {
            String file = FILES.get(typeface.ordinal()) + ".ttf";
            try (InputStream in = LibreOffice.class.getResourceAsStream("/cn/yaodian/fonts/" + file)) {
                Path target = folder.resolve(file);
                if (Files.notExists(target)) {
                    Files.copy(Objects.requireNonNull(in), target);
                }
            }
            config.append("<match target=\"pattern\"><test name=\"family\"><string>").append(typeface.officialFont())
                    .append("</string></test><edit name=\"family\" mode=\"assign\" binding=\"strong\"><string>")
                    .append(FAMILIES.get(typeface.ordinal())).append("</string></edit></match>");
        }
        return Files.writeString(folder.resolve("fonts.conf"), config.append("</fontconfig>"));
    }
}
