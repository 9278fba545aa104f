package cn.yaodian.ui.importing;

import cn.yaodian.messages.Messages;
import java.io.File;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks which files are to be read. */
public final class DocumentChooser {

    private DocumentChooser() {}

    /** Reads what is chosen; nothing where the clerk thinks better of it. */
    public static void choose(Window window, ImportController importing) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("plans.import"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(Messages.text("plans.documents"), "*.docx", "*.doc", "*.xlsx",
                        "*.xls", "*.pdf", "*.ofd", "*.txt", "*.md", "*.html", "*.htm", "*.mht", "*.mhtml"),
                new FileChooser.ExtensionFilter(Messages.text("plans.anyFile"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(window);
        if (chosen != null) {
            importing.read(chosen.stream().map(File::toPath).toList());
        }
    }
}
