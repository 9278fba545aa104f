package cn.yaodian.service.returns;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.reading.file.FileLoader;
import cn.yaodian.service.reading.NamedDocuments;
import cn.yaodian.storage.source.ContentDigest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads many files at once, each by itself: what is wrong with one is no other's matter. */
final class FormIntake {

    /** More would only hold more workbooks in memory: a disk and two processors are busy with these. */
    private static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private static final Logger LOG = LoggerFactory.getLogger(FormIntake.class);

    private final FormFiles forms;
    private final FileLoader loader = new FileLoader();

    FormIntake(FormFiles forms) {
        this.forms = forms;
    }

    /** A file that was read, or why it was not. */
    record Taken(Path file, String sha256, Optional<ReturnedForm> form, Optional<FailureException> failure) {}

    /** In the order of the files, folders with all that is in them. */
    List<Taken> read(List<Path> filesOrFolders, Steps steps) {
        Map<Path, Taken> taken = new LinkedHashMap<>();
        Set<Path> readable = new LinkedHashSet<>();
        for (Path named : filesOrFolders) {
            try {
                readable.addAll(NamedDocuments.in(named));
            } catch (FailureException empty) {
                taken.put(named, new Taken(named, "", Optional.empty(), Optional.of(empty)));
            }
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().factory())) {
            CompletionService<Taken> work = new ExecutorCompletionService<>(threads);
            try {
                readable.forEach(file -> work.submit(() -> read(file)));
                Map<Path, Taken> done = new HashMap<>();
                for (Path next : readable) {
                    steps.reached(done.size(), readable.size(), String.valueOf(next.getFileName()));
                    Taken one = result(work.take());
                    done.put(one.file(), one);
                }
                readable.forEach(file -> Optional.ofNullable(done.get(file)).ifPresent(one -> taken.put(file, one)));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            } finally {
                threads.shutdownNow();
            }
        }
        return new ArrayList<>(taken.values());
    }

    private static Taken result(Future<Taken> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    private Taken read(Path file) {
        try {
            byte[] content = loader.load(file);
            return new Taken(file, ContentDigest.of(content), Optional.of(forms.read(file, content)), Optional.empty());
        } catch (FailureException failed) {
            return new Taken(file, "", Optional.empty(), Optional.of(failed));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            LOG.error("reading {}", file, fault);
            return new Taken(file, "", Optional.empty(),
                    Optional.of(new FailureException(Failure.FILE_DAMAGED, fault, file)));
        }
    }

    /** The very bytes that were read before. */
    byte[] load(Path file) {
        return loader.load(file);
    }
}
