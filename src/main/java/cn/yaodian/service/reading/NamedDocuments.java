package cn.yaodian.service.reading;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the user names to be read: a file whatever its name, and of a folder all that is named as documents are. */
public final class NamedDocuments {

    private static final Set<String> ENDINGS = Set.of("txt", "md", "html", "htm", "mht", "mhtml", "docx", "docm",
            "dotx", "doc", "dot", "wps", "pdf", "ofd", "xlsx", "xlsm", "xls", "et");
    /** How office programs name the file that marks a document as open. */
    private static final String LOCK = "~$";

    private NamedDocuments() {}

    /**
     * The documents of a folder and of the folders in it, in the order of their names. A folder in it that cannot be
     * entered is among them, so that reading it says so. A file is given back as it is, even if it is not there.
     *
     * @throws FailureException FOLDER_WITHOUT_DOCUMENTS, or FILE_UNREADABLE if the folder itself cannot be entered
     */
    public static List<Path> in(Path named) {
        if (!Files.isDirectory(named)) {
            return List.of(named);
        }
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(named, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isDocument(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    found.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new FailureException(Failure.FILE_UNREADABLE, unreadable, named);
        }
        if (found.isEmpty()) {
            throw new FailureException(Failure.FOLDER_WITHOUT_DOCUMENTS, named);
        }
        return found.stream().sorted().toList();
    }

    private static boolean isDocument(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && !name.startsWith(LOCK)
                && !name.startsWith(".");
    }
}
