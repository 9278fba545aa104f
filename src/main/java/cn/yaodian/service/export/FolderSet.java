package cn.yaodian.service.export;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.writing.file.FileNames;
import cn.yaodian.writing.file.SafeFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes several files with names of their own into a folder: all of them are there in the end, or what was there before.
 * They are made beside the folder and moved into it once the last of them is whole.
 */
public final class FolderSet {

    /**
     * A file of the set.
     *
     * @param name    without a folder
     * @param writing writes it where it is told to
     */
    public record Item(String name, Consumer<Path> writing) {}

    private FolderSet() {}

    /**
     * @param folder   missing ones are made
     * @param existing what becomes of files that bear one of the names; under {@link OnExisting#NUMBER} the folder that has
     *                 some stays as it is, and the next free folder's name is taken
     * @param step     is told each file before it is made; what it throws ends the work
     * @return the folder as it is now named
     * @throws FailureException TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL or FILE_IN_USE, and what the writing throws
     */
    public static Path write(Path folder, List<Item> items, OnExisting existing, Consumer<Item> step) {
        Path wanted = folder.toAbsolutePath().normalize();
        Path target = existing == OnExisting.NUMBER
                ? FileNames.numbered(wanted).filter(free -> taken(free, items).isEmpty()).findFirst().orElseThrow()
                : wanted;
        if (existing == OnExisting.REFUSE) {
            taken(target, items).ifPresent(there -> {
                throw new FailureException(Failure.TARGET_EXISTS, there);
            });
        }
        items.stream().map(item -> target.resolve(item.name())).forEach(FolderSet::refuseWhatCannotBeReplaced);
        Path stage = stage(target);
        try {
            for (Item item : items) {
                step.accept(item);
                item.writing().accept(stage.resolve(item.name()));
            }
            place(stage, target, items);
        } finally {
            discard(stage);
        }
        return target;
    }

    private static Optional<Path> taken(Path folder, List<Item> items) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Optional.of(folder);
        }
        return items.stream().map(item -> folder.resolve(item.name())).filter(Files::exists).findFirst();
    }

    private static void refuseWhatCannotBeReplaced(Path file) {
        if (Files.isDirectory(file)) {
            throw new FailureException(Failure.TARGET_EXISTS, file);
        }
        if (Files.exists(file) && SafeFile.isOpenElsewhere(file)) {
            throw new FailureException(Failure.FILE_IN_USE, file);
        }
    }

    private static Path stage(Path target) {
        Path beside = Optional.ofNullable(target.getParent()).orElse(target);
        try {
            Files.createDirectories(beside);
            return Files.createDirectory(beside.resolve(".~" + UUID.randomUUID() + ".part"));
        } catch (IOException refused) {
            throw new FailureException(Failure.TARGET_NOT_WRITABLE, refused, beside);
        }
    }

    /** Into a new folder in one step; into one that is there file by file, and all back if one of them cannot. */
    private static void place(Path stage, Path target, List<Item> items) {
        if (Files.notExists(target)) {
            move(stage, target);
            return;
        }
        Deque<Runnable> undoing = new ArrayDeque<>();
        try {
            Path before = Files.createDirectory(stage.resolve(".~before"));
            for (Item item : items) {
                Path file = target.resolve(item.name());
                Path aside = before.resolve(item.name());
                if (Files.exists(file)) {
                    move(file, aside);
                    undoing.push(() -> move(aside, file));
                }
                move(stage.resolve(item.name()), file);
                undoing.push(() -> move(file, stage.resolve(item.name())));
            }
        } catch (IOException refused) {
            throw new FailureException(Failure.TARGET_NOT_WRITABLE, refused, target);
        } catch (FailureException failed) {
            undoing.forEach(Runnable::run);
            throw failed;
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (FileAlreadyExistsException there) {
            throw new FailureException(Failure.TARGET_EXISTS, there, to);
        } catch (IOException refused) {
            // The folder has just taken new files beside it: what it does not give up is open in another program.
            throw new FailureException(Failure.FILE_IN_USE, refused, from.getFileName());
        }
    }

    private static void discard(Path stage) {
        try (Stream<Path> left = Files.walk(stage)) {
            left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (NoSuchFileException moved) {
            return;
        } catch (IOException stays) {
            stage.toFile().deleteOnExit();
        }
    }
}
