package cn.yaodian.writing.file;

import cn.yaodian.domain.failure.Failure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells from what the system says why a file could not be written. */
final class DiskTrouble {

    /** As Linux, macOS and Windows word it, in English and in Chinese. Java has no type for it. */
    private static final List<String> NO_SPACE = List.of("no space left", "not enough space", "disk quota exceeded",
            "磁盘空间不足", "磁盘配额", "设备上没有空间");

    private static final List<String> IN_USE = List.of("being used by another process", "另一个程序正在使用",
            "user-mapped section open", "sharing violation", "text file busy");

    private DiskTrouble() {}

    /** Why the content could not be written to the temporary file. */
    static Failure whileWriting(IOException failed) {
        return says(failed, NO_SPACE) ? Failure.DISK_FULL : Failure.TARGET_NOT_WRITABLE;
    }

    /** Finds a full disk behind another error: workbooks pass through temporary files of their own. */
    static Optional<IOException> noSpaceBehind(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause).limit(20)
                .filter(IOException.class::isInstance).map(IOException.class::cast)
                .filter(cause -> says(cause, NO_SPACE)).findFirst();
    }

    /** Why the whole temporary file, which its folder took, could not take the target's place. */
    static Failure whileMoving(IOException failed) {
        if (failed instanceof FileAlreadyExistsException) {
            return Failure.TARGET_EXISTS;
        }
        // Windows denies access to a name whose file is open elsewhere; the folder itself has just proved writable.
        if (failed instanceof AccessDeniedException || says(failed, IN_USE)) {
            return Failure.FILE_IN_USE;
        }
        return whileWriting(failed);
    }

    private static boolean says(IOException failed, List<String> words) {
        String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(message::contains);
    }
}
