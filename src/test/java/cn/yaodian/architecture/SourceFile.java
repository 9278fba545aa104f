package cn.yaodian.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Java file of this project as text, for rules that compiled classes do not show.
 *
 * @param path from the project's folder
 */
public record SourceFile(Path path, String text) {

    /** Every Java file below a folder of the project. */
    public static List<SourceFile> below(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted()
                    .map(file -> new SourceFile(file, read(file))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public long lineCount() {
        return text.lines().count();
    }

    public String name() {
        return path.getFileName().toString().replace(".java", "");
    }

    public boolean isIn(String folder) {
        return path.startsWith(Path.of(folder));
    }

    /** The string literals in their order, escapes as written, comments and characters left out. */
    public List<String> literals() {
        List<String> literals = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("//", at)) {
                at = after("\n", at);
            } else if (text.startsWith("/*", at)) {
                at = after("*/", at + 2);
            } else if (text.startsWith("\"\"\"", at)) {
                int end = closing("\"\"\"", at + 3);
                literals.add(text.substring(at + 3, end));
                at = end + 3;
            } else if (text.charAt(at) == '"') {
                int end = closing("\"", at + 1);
                literals.add(text.substring(at + 1, end));
                at = end + 1;
            } else if (text.charAt(at) == '\'') {
                at = closing("'", at + 1) + 1;
            } else {
                at++;
            }
        }
        return List.copyOf(literals);
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private int closing(String quote, int from) {
        int at = from;
        while (at < text.length() && !text.startsWith(quote, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
