package cn.yaodian.service.export;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.writing.file.FileContent;
import cn.yaodian.writing.file.FileNames;
import cn.yaodian.writing.file.Overwrite;
import cn.yaodian.writing.file.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Writes one file, or, where there are several contents, as many whose names count on: 通知-1.png, 通知-2.png. All of them
 * are there in the end, or none that was not there before.
 */
public final class FileSet {

    private FileSet() {}

    /**
     * @param target the file; missing folders are made
     * @return the files as they are now named
     * @throws FailureException TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL or FILE_IN_USE
     */
    public static List<Path> write(Path target, List<FileContent> contents, OnExisting existing) {
        List<Path> files = existing == OnExisting.NUMBER
                ? free(target, contents.size())
                : named(target, contents.size());
        if (existing == OnExisting.REFUSE) {
            files.stream().filter(Files::exists).findFirst().ifPresent(there -> {
                throw new FailureException(Failure.TARGET_EXISTS, there);
            });
        }
        List<Path> written = new ArrayList<>();
        try {
            for (int i = 0; i < files.size(); i++) {
                written.add(SafeFile.write(files.get(i),
                        existing == OnExisting.REPLACE ? Overwrite.REPLACE : Overwrite.REFUSE, contents.get(i)));
            }
        } catch (RuntimeException failed) {
            if (existing != OnExisting.REPLACE) {
                discard(written);
            }
            throw failed;
        }
        return List.copyOf(written);
    }

    private static List<Path> named(Path target, int count) {
        if (count == 1) {
            return List.of(target);
        }
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        // As many figures as the last one has, so that they sort.
        String pattern = "%s-%0" + Integer.toString(count).length() + "d%s";
        return IntStream.rangeClosed(1, count).mapToObj(number -> target.resolveSibling(
                String.format(Locale.ROOT, pattern, name.substring(0, dot), number, name.substring(dot)))).toList();
    }

    /** Under the first name of which none is taken. */
    private static List<Path> free(Path target, int count) {
        return count == 1
                ? List.of(FileNames.free(target))
                : FileNames.numbered(target).map(wanted -> named(wanted, count))
                        .filter(files -> files.stream().allMatch(Files::notExists)).findFirst().orElseThrow();
    }

    /** Takes files away that were written before something failed. */
    public static void discard(List<Path> written) {
        written.forEach(FileSet::discard);
    }

    private static void discard(Path written) {
        try {
            Files.deleteIfExists(written);
        } catch (IOException held) {
            // The failure being thrown says more than a leftover would.
            written.toFile().deleteOnExit();
        }
    }
}
