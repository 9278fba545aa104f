package cn.yaodian.ui.ledger.task;

import cn.yaodian.domain.ledger.EvidenceFile;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.ledger.EvidencePack;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.system.FileBrowser;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Takes evidence in and gives it out again. */
final class EvidenceDeeds {

    private final TaskLine line;
    private final SideDeeds side;
    private final Supplier<Window> window;

    EvidenceDeeds(TaskLine line, SideDeeds side, Supplier<Window> window) {
        this.line = line;
        this.side = side;
        this.window = window;
    }

    Optional<Path> choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("evidence.choose"));
        return Optional.ofNullable(chooser.showOpenDialog(window.get())).map(File::toPath);
    }

    /** Keeps copies, one step a file; the first that cannot be kept ends it and is told of. */
    void add(List<Path> files, Optional<UnitId> unit, Runnable done) {
        side.window().tasks().run(Messages.text("evidence.adding"), progress -> {
            for (Path file : files) {
                progress.stopIfCancelled();
                side.workspace().evidence().add(line.plan().id(), line.task().id(), unit, file, "");
            }
            return files.size();
        }, count -> {
            done.run();
            side.window().notices().done(Messages.text("evidence.added", count), Messages.text("steps.undo"),
                    side.window().steps()::undo);
        }, problem -> {
            done.run();
            side.window().notices().failed(problem);
        });
    }

    /** Opens a copy in the file's own program: what is kept stays as it was given. */
    void open(EvidenceFile file) {
        side.window().tasks().run(Messages.text("evidence.opening"), _ -> {
            Path copy = Files.createTempDirectory("yaodian").resolve(safe(file.fileName()));
            Files.write(copy, side.workspace().evidence().content(file));
            FileBrowser.show(copy);
            return copy;
        }, _ -> {});
    }

    void saveAs(EvidenceFile file) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("evidence.saveAs", file.fileName()));
        chooser.setInitialFileName(safe(file.fileName()));
        Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath)
                .ifPresent(target -> side.window().tasks().run(Messages.text("evidence.saving"),
                        // The dialog has asked where a file is there already.
                        _ -> Files.write(target, side.workspace().evidence().content(file)), this::written));
    }

    void remove(EvidenceFile file, Runnable done) {
        side.window().tasks().save(Messages.text("evidence.remove", file.fileName()), _ -> {
            side.workspace().evidence().remove(line.plan().id(), file);
            return file;
        }, _ -> {
            done.run();
            side.window().notices().done(Messages.text("evidence.removed", file.fileName()),
                    Messages.text("steps.undo"), side.window().steps()::undo);
        });
    }

    /** Packs what the task has into a ZIP file with an index. */
    void pack() {
        EvidencePack pack = new EvidencePack(side.workspace().evidence(), Clock.systemDefaultZone());
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("evidence.pack"));
        chooser.setInitialFileName(pack.fileName(line.plan(), side.workspace().offices().get().officeName()));
        Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath)
                .ifPresent(target -> side.window().tasks().run(Messages.text("evidence.packing"),
                        progress -> pack.write(line.plan(), Set.of(line.task().id()),
                                side.workspace().units().register(), target, true, (done, of, name) -> {
                                    progress.stopIfCancelled();
                                    progress.report((double) done / of, name);
                                }),
                        this::written));
    }

    private void written(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        side.window().notices().done(Messages.text("evidence.written", String.valueOf(file.getFileName())),
                Messages.text("evidence.folder"), () -> side.window().tasks().fetch(_ -> {
                    FileBrowser.show(folder);
                    return folder;
                }, _ -> {}));
    }

    /** A name without a path in it, whatever the file was called. */
    private static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}
