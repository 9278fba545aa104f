package cn.yaodian.ui.manuscript.writing;

import cn.yaodian.domain.manuscript.ManuscriptPicture;
import cn.yaodian.domain.manuscript.ManuscriptSeal;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.manuscript.KeptPictures;
import cn.yaodian.ui.manuscript.editor.WorkbenchParts;
import cn.yaodian.ui.task.BackgroundTasks;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Pictures and seals that the clerk chooses from files; their bytes are kept in the workspace. */
public final class ChosenFiles {

    /** Of the usual round seal of an office, in mm. */
    private static final double SEAL_DIAMETER = 42;

    private final BackgroundTasks tasks;
    private final KeptPictures kept;
    private final Supplier<Window> window;
    private final Consumer<ManuscriptPicture> named;

    /** @param named is told of a picture before the line that names it is put into a text */
    public ChosenFiles(BackgroundTasks tasks, KeptPictures kept, Supplier<Window> window,
            Consumer<ManuscriptPicture> named) {
        this.tasks = tasks;
        this.kept = kept;
        this.window = window;
        this.named = named;
    }

    /** For a workbench. */
    public WorkbenchParts.Files parts() {
        return new WorkbenchParts.Files(
                chosen -> choose(Messages.text("manuscript.chooseSealTitle")).ifPresent(file -> tasks.run(
                        Messages.text("manuscript.keeping"), _ -> kept.keep(file),
                        picture -> chosen.accept(new ManuscriptSeal(picture.sha256(), SEAL_DIAMETER)))),
                chosen -> choose(Messages.text("manuscript.choosePictureTitle")).ifPresent(file -> tasks.run(
                        Messages.text("manuscript.keeping"), _ -> kept.keep(file), picture -> {
                            named.accept(picture);
                            chosen.accept(Messages.text("manuscript.pictureLine", picture.name()));
                        })));
    }

    private Optional<Path> choose(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(
                Messages.text("manuscript.pictureFiles"), "*.png", "*.jpg", "*.jpeg", "*.PNG", "*.JPG", "*.JPEG"));
        return Optional.ofNullable(chooser.showOpenDialog(window.get())).map(File::toPath);
    }
}
