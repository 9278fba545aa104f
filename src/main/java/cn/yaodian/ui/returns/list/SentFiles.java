package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.returns.ReceivedFile;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.returns.DeskServices;
import cn.yaodian.ui.returns.ReturnWindow;
import cn.yaodian.ui.system.FileBrowser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Opens and saves copies of the files that returns came in; the kept ones stay as they are. */
final class SentFiles {

    private final DeskServices services;
    private final ReturnWindow window;

    SentFiles(DeskServices services, ReturnWindow window) {
        this.services = services;
        this.window = window;
    }

    /** Opens a copy in its own program. */
    void open(ReceivedFile file) {
        window.tasks().fetch(_ -> {
            Path copy = Files.createTempDirectory("yaodian-return").resolve(name(file));
            write(file, copy);
            copy.toFile().setReadOnly();
            FileBrowser.show(copy);
            return copy;
        }, _ -> {});
    }

    /** Asks where to, and writes a copy there. */
    void save(ReceivedFile file, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("sent.save"));
        chooser.setInitialFileName(name(file));
        File folder = window.exportFolder().toFile();
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        // The chooser itself has asked whether a file that is there is to be replaced.
        Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath)
                .ifPresent(target -> window.tasks().fetch(_ -> {
                    write(file, target);
                    return target;
                }, written -> window.notices().done(
                        Messages.text("sent.saved", String.valueOf(written.getFileName())),
                        Messages.text("export.openFolder"), () -> showFolder(written))));
    }

    private void showFolder(Path written) {
        window.tasks().fetch(_ -> {
            FileBrowser.show(written.resolveSibling(""));
            return written;
        }, _ -> {});
    }

    private void write(ReceivedFile file, Path target) throws IOException {
        Files.write(target, services.workspace().returns().content(file));
    }

    /** Without any folder that the name may have been given. */
    private static String name(ReceivedFile file) {
        return String.valueOf(Path.of(file.name()).getFileName());
    }
}
