package cn.yaodian.ui.returns.reading;

import cn.yaodian.messages.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Lets the clerk choose the forms that came back, or the folder that they lie in. */
public final class ReturnChooser {

    private ReturnChooser() {}

    /** Empty where nothing was chosen. */
    public static Optional<List<Path>> files(Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("reading.chooseFiles"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(Messages.text("reading.workbooks"), "*.xlsx", "*.xlsm", "*.xls",
                        "*.et"),
                new FileChooser.ExtensionFilter(Messages.text("reading.allFiles"), "*.*"));
        return Optional.ofNullable(chooser.showOpenMultipleDialog(window))
                .map(files -> files.stream().map(File::toPath).toList());
    }

    public static Optional<Path> folder(Window window) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("reading.chooseFolder"));
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }
}
