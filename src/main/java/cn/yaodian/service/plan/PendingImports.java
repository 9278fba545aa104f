package cn.yaodian.service.plan;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.writing.file.Overwrite;
import cn.yaodian.writing.file.SafeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents that were read and not adopted yet, with what the clerk has said of them: in a folder of the workspace, so
 * that neither the end of the program nor a power cut loses her work. Each document has a folder named by its contents.
 * Not for several threads at once.
 */
public final class PendingImports {

    private static final Logger LOG = LoggerFactory.getLogger(PendingImports.class);
    private static final String WORD = "word.txt";
    private static final String SOURCE = "source";
    private static final int NAME_LENGTH = 16;

    private final Path folder;
    private final Supplier<UnitRegister> register;

    /** @param register the units that names can be taken for */
    public PendingImports(Path folder, Supplier<UnitRegister> register) {
        this.folder = folder;
        this.register = register;
    }

    /** A document that waits. */
    public record Pending(SourceDocument source, ClerkWord word) {}

    /**
     * Keeps a document, and in place of what was said of it before what is said now.
     *
     * @throws FailureException if the disk does not take it
     */
    public void keep(SourceDocument source, ClerkWord word) {
        Path own = folderOf(source);
        if (!Files.exists(own.resolve(SOURCE))) {
            SafeFile.write(own.resolve(SOURCE), Overwrite.REPLACE, out -> out.write(source.content()));
        }
        String text = source.fileName() + "\n" + WordText.write(word);
        SafeFile.write(own.resolve(WORD), Overwrite.REPLACE, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Forgets a document: it was adopted, or put aside for good. */
    public void forget(SourceDocument source) {
        Path own = folderOf(source);
        try {
            // The word first: a folder without one is none that waits.
            Files.deleteIfExists(own.resolve(WORD));
            Files.deleteIfExists(own.resolve(SOURCE));
            Files.deleteIfExists(own);
        } catch (IOException stays) {
            LOG.warn("pending document not removed: {}", own, stays);
        }
    }

    /** The one that was taken in first comes first. What cannot be read is logged and passed over. */
    public List<Pending> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        UnitRegister units = register.get();
        List<Pending> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path own : folders.filter(one -> Files.exists(one.resolve(WORD)))
                    .sorted(Comparator.comparing(PendingImports::takenIn)).toList()) {
                String[] name = Files.readString(own.resolve(WORD)).split("\n", 2);
                all.add(new Pending(SourceDocument.of(name[0], Files.readAllBytes(own.resolve(SOURCE))),
                        WordText.read(name.length > 1 ? name[1] : "", units)));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("pending documents not read: {}", folder, unreadable);
        }
        return List.copyOf(all);
    }

    private static long takenIn(Path own) {
        try {
            return Files.getLastModifiedTime(own.resolve(SOURCE)).toMillis();
        } catch (IOException missing) {
            return Long.MAX_VALUE;
        }
    }

    private Path folderOf(SourceDocument source) {
        return folder.resolve(source.sha256().substring(0, NAME_LENGTH));
    }
}
