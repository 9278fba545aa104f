package cn.yaodian.ui.ledger.book;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.edit.EditTerms;
import cn.yaodian.service.overview.edit.ProposedEdit;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.theme.StyleClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What a workbook that was read back says otherwise than the ledger: each change is looked at, then all are taken. */
public final class BookPanel extends VBox {

    private static final Duration PAUSE = Duration.millis(400);
    private static final int ROWS = 2;
    /** More are counted and not listed. */
    private static final int MOST_SHOWN = 200;

    /** A changed cell, whatever becomes of it. */
    private record Cell(ProposedEdit.CellPlace place, String column) {

        static Cell of(ProposedEdit edit) {
            return new Cell(edit.place(), edit.column());
        }
    }

    private final BookReading reading;
    private final LedgerWindow window;
    private final Runnable close;
    private final Label counts = new Label();
    private final CheckBox extending = new CheckBox(Messages.text("book.extending"));
    private final FormField<TextArea> reason = new FormField<>(Messages.text("bulk.text"), new TextArea());
    private final Button take = new Button();
    private final VBox lines = new VBox();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Set<Cell> leftOut = new HashSet<>();
    private List<ProposedEdit> proposed = List.of();

    /** @param reading of the workbook, which has been read once */
    BookPanel(BookReading reading, List<ProposedEdit> first, LedgerWindow window, Runnable close) {
        this.reading = reading;
        this.window = window;
        this.close = close;
        getStyleClass().add("yd-panel");
        Label name = new Label(reading.name());
        name.setWrapText(true);
        counts.setWrapText(true);
        counts.setMinHeight(USE_PREF_SIZE);
        extending.setWrapText(true);
        extending.setMinHeight(USE_PREF_SIZE);
        extending.selectedProperty().addListener((_, _, _) -> look());
        reason.control().setPrefRowCount(ROWS);
        reason.control().setWrapText(true);
        reason.control().textProperty().addListener((_, _, _) -> pause.playFromStart());
        pause.setOnFinished(_ -> look());
        take.getStyleClass().add(StyleClass.PRIMARY);
        take.setOnAction(_ -> take());
        getChildren().setAll(name, counts, extending, reason, take, lines);
        show(first);
    }

    private EditTerms terms() {
        return new EditTerms(window.cutOff().today(), reason.control().getText(), extending.isSelected());
    }

    private void look() {
        EditTerms terms = terms();
        reading.propose(terms, edits -> {
            if (terms.equals(terms())) {
                show(edits);
            }
        });
    }

    private void show(List<ProposedEdit> edits) {
        proposed = edits;
        lines.getChildren().setAll(edits.stream().limit(MOST_SHOWN).map(this::line).toList());
        if (edits.size() > MOST_SHOWN) {
            Label more = new Label(Messages.text("book.more", edits.size() - MOST_SHOWN));
            more.getStyleClass().add(StyleClass.MUTED);
            lines.getChildren().add(more);
        }
        boolean asks = !edits.isEmpty();
        List.of(extending, reason, take).forEach(node -> {
            node.setVisible(asks);
            node.setManaged(asks);
        });
        count();
    }

    private EditLine line(ProposedEdit edit) {
        return new EditLine(edit, !leftOut.contains(Cell.of(edit)), taken -> {
            if (taken) {
                leftOut.remove(Cell.of(edit));
            } else {
                leftOut.add(Cell.of(edit));
            }
            count();
        });
    }

    private List<ProposedEdit> taken() {
        return proposed.stream().filter(edit -> !edit.isRefused() && !leftOut.contains(Cell.of(edit))).toList();
    }

    private void count() {
        long refused = proposed.stream().filter(ProposedEdit::isRefused).count();
        int taken = taken().size();
        counts.setText(proposed.isEmpty()
                ? Messages.text("book.same")
                : Messages.text("book.counts", proposed.size(), taken, refused));
        take.setText(Messages.text("book.take", taken));
        take.setDisable(taken == 0);
    }

    private void take() {
        EditTerms terms = terms();
        List<ProposedEdit> edits = taken();
        reading.apply(edits, terms, made -> {
            close.run();
            window.notices().done(Messages.text("book.taken", made), Messages.text("steps.undo"),
                    window.steps()::undo);
        });
    }
}
