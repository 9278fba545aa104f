package cn.yaodian.inspection.office;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where LibreOffice is installed. */
final class OfficePlaces {

    private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.exe", "soffice.com");
    private static final List<String> USUAL = List.of("/usr/lib/libreoffice/program", "/usr/lib64/libreoffice/program",
            "/opt/libreoffice/program", "/usr/local/bin", "/snap/bin",
            "/Applications/LibreOffice.app/Contents/MacOS");
    private static final String IN_PROGRAM_FILES = "LibreOffice/program";

    private OfficePlaces() {}

    static Optional<Path> find() {
        List<String> folders = new ArrayList<>(List.of(environment("PATH").split(File.pathSeparator, -1)));
        folders.addAll(USUAL);
        for (String variable : List.of("ProgramFiles", "ProgramFiles(x86)", "ProgramW6432")) {
            if (!environment(variable).isBlank()) {
                folders.add(environment(variable) + "/" + IN_PROGRAM_FILES);
            }
        }
        return folders.stream().filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> new File(folder, name).toPath()))
                .filter(Files::isRegularFile).filter(Files::isExecutable).findFirst();
    }

    private static String environment(String name) {
        return Objects.requireNonNullElse(System.getenv(name), "");
    }
}
