package cn.yaodian.writing.file;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes a file so that it is either there and whole or not there at all: first under another name in the same folder,
 * forced to the disk, then moved to its own name in one step. A failure leaves what was there before, and nothing else.
 */
public final class SafeFile {

    private SafeFile() {}

    /**
     * Writes the content to the target; folders that are missing are made.
     *
     * @return the target, absolute
     * @throws FailureException {@link Failure#TARGET_EXISTS} under {@link Overwrite#REFUSE} or where a folder has that
     *         name, {@link Failure#TARGET_NOT_WRITABLE}, {@link Failure#DISK_FULL}, {@link Failure#FILE_IN_USE}; and
     *         whatever the content itself throws
     */
    public static Path write(Path target, Overwrite policy, FileContent content) {
        Path goal = whereLinksLead(target.toAbsolutePath().normalize());
        refuseWhatStandsThere(goal, policy);
        // Not a name from createTempFile: that would be readable by its owner alone, also after the move.
        Path draft = folderOf(goal).resolve(".~" + UUID.randomUUID() + ".part");
        try {
            fill(draft, goal, content);
            move(draft, goal, policy);
        } finally {
            discard(draft);
        }
        return goal;
    }

    private static Path whereLinksLead(Path target) {
        try {
            return Files.isSymbolicLink(target) ? target.toRealPath() : target;
        } catch (IOException dangling) {
            return target;
        }
    }

    private static void refuseWhatStandsThere(Path target, Overwrite policy) {
        if (Files.isDirectory(target) || Files.exists(target) && policy == Overwrite.REFUSE) {
            throw new FailureException(Failure.TARGET_EXISTS, target);
        }
        if (policy == Overwrite.REPLACE && isOpenElsewhere(target)) {
            throw new FailureException(Failure.FILE_IN_USE, target);
        }
    }

    /**
     * Outside Windows an open file can be replaced under the program that has it open, whose next save would then undo
     * the replacement. LibreOffice and WPS leave a mark beside such a file.
     */
    public static boolean isOpenElsewhere(Path target) {
        String name = target.getFileName().toString();
        return List.of(".~lock." + name + "#", ".~" + name).stream()
                .anyMatch(mark -> Files.exists(target.resolveSibling(mark)));
    }

    private static Path folderOf(Path target) {
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        try {
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new FailureException(DiskTrouble.whileWriting(failed), failed, folder);
        }
    }

    private static void fill(Path draft, Path target, FileContent content) {
        try (FileChannel file = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            WatchedStream watched = new WatchedStream(
                    new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16));
            try {
                content.writeTo(watched);
                watched.flush();
            } catch (RuntimeException failed) {
                throw watched.trouble().or(() -> DiskTrouble.noSpaceBehind(failed))
                        .<RuntimeException>map(disk -> failure(disk, target)).orElse(failed);
            }
            // A library may have swallowed what the disk said.
            watched.trouble().ifPresent(disk -> {
                throw failure(disk, target);
            });
            file.force(true);
        } catch (IOException failed) {
            throw failure(failed, target);
        }
    }

    private static FailureException failure(IOException failed, Path target) {
        Failure failure = DiskTrouble.whileWriting(failed);
        Object named = failure == Failure.TARGET_NOT_WRITABLE ? String.valueOf(target.getParent()) : target;
        return new FailureException(failure, failed, named);
    }

    private static void move(Path draft, Path target, Overwrite policy) {
        try {
            if (policy == Overwrite.REFUSE) {
                // An atomic move would silently replace a file made in the meantime.
                Files.move(draft, target);
            } else {
                replace(draft, target);
            }
        } catch (IOException failed) {
            throw new FailureException(DiskTrouble.whileMoving(failed), failed, target);
        }
    }

    private static void replace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException someNetworkDrive) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException stays) {
            // The failure being thrown says more than a leftover would; the next clean-up of the folder finds it.
            draft.toFile().deleteOnExit();
        }
    }
}
