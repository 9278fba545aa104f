package cn.yaodian.ui.ledger.book;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.edit.BookEdits;
import cn.yaodian.service.overview.edit.EditTerms;
import cn.yaodian.service.overview.edit.ProposedEdit;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.ledger.LedgerWindow;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Reads one workbook back that was exported from the ledger. */
public final class BookReading {

    private final Workspace workspace;
    private final LedgerWindow window;
    private final Path file;

    private BookReading(Workspace workspace, LedgerWindow window, Path file) {
        this.workspace = workspace;
        this.window = window;
        this.file = file;
    }

    /** Asks for a workbook. */
    public static Optional<Path> choose(Window owner, Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("book.title"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(Messages.text("book.files"), "*.xlsx", "*.XLSX"));
        if (folder.toFile().isDirectory()) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /**
     * Reads a workbook; what cannot be read is said in the window's bar.
     *
     * @param show  gets the panel that shows what was changed in it
     * @param close closes that panel again
     */
    public static void read(Workspace workspace, LedgerWindow window, Path file, Consumer<BookPanel> show,
            Runnable close) {
        BookReading reading = new BookReading(workspace, window, file);
        EditTerms terms = new EditTerms(window.cutOff().today(), "", false);
        window.tasks().run(Messages.text("book.reading"), _ -> reading.edits().propose(file, terms),
                edits -> show.accept(new BookPanel(reading, edits, window, close)));
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    void propose(EditTerms terms, Consumer<List<ProposedEdit>> done) {
        window.tasks().fetch(_ -> edits().propose(file, terms), done);
    }

    void apply(List<ProposedEdit> taken, EditTerms terms, Consumer<Integer> done) {
        window.tasks().save(Messages.text("book.title"), _ -> workspace.ledgerEdits().apply(taken, terms), done);
    }

    private BookEdits edits() {
        return BookEdits.of(workspace.ledgerEdits(), workspace.overviews());
    }
}
