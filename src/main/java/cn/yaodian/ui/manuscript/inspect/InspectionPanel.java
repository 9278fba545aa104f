package cn.yaodian.ui.manuscript.inspect;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Finding;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.finding.Verdict;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.task.Work;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The clauses with what became of each, those not met first; files of anyone's are inspected here too. */
public final class InspectionPanel extends VBox {

    private final Inspecting inspecting;
    private final BackgroundTasks tasks;
    private final Consumer<Finding> goTo;
    private final Label subject = new Label();
    private final Label summary = new Label();
    private final Label problem = new Label();
    private final VBox remarks = new VBox();
    private final VBox clauses = new VBox();

    /** @param goTo shows the place of a finding on the page of the document on the desk */
    public InspectionPanel(Inspecting inspecting, BackgroundTasks tasks, Consumer<Finding> goTo) {
        this.inspecting = inspecting;
        this.tasks = tasks;
        this.goTo = goTo;
        getStyleClass().add("yd-panel");
        subject.getStyleClass().add("yd-field-name");
        subject.setWrapText(true);
        summary.setWrapText(true);
        problem.setWrapText(true);
        problem.getStyleClass().add(StyleClass.ERROR);
        remarks.getStyleClass().add(StyleClass.TIGHT);
        clauses.getStyleClass().add("yd-clauses");
        for (Label label : new Label[] {subject, summary, problem}) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        Button again = new Button(Messages.text("inspection.ours"), Icon.of(Feather.REFRESH_CW));
        again.setOnAction(_ -> inspectOurs());
        Button other = new Button(Messages.text("inspection.other"), Icon.of(Feather.FOLDER));
        other.setOnAction(_ -> choose());
        FlowPane buttons = new FlowPane(again, other);
        buttons.getStyleClass().add("yd-export-buttons");
        Label drop = new Label(Messages.text("inspection.drop"));
        drop.getStyleClass().add(StyleClass.MUTED);
        drop.setWrapText(true);
        getChildren().setAll(buttons, drop, subject, summary, problem, remarks, clauses);
        acceptFiles();
    }

    // Consumed here, or the window would take the file in as a plan.
    private void acceptFiles() {
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                inspectFile(event.getDragboard().getFiles().getFirst().toPath());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("inspection.other"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(Messages.text("inspection.files"),
                "*.pdf", "*.docx", "*.ofd", "*.doc", "*.PDF", "*.DOCX", "*.OFD", "*.DOC"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow())).map(File::toPath)
                .ifPresent(this::inspectFile);
    }

    /** Holds the document on the desk against the standard. */
    public void inspectOurs() {
        run(Messages.text("inspection.oursSubject"), _ -> inspecting.ours(), goTo);
    }

    /** Holds a file against the standard; where its places are, its sentences say. */
    void inspectFile(Path file) {
        run(String.valueOf(file.getFileName()), _ -> inspecting.file(file), _ -> {});
    }

    private void run(String what, Work<Inspection> work, Consumer<Finding> leading) {
        subject.setText(what);
        summary.setText(Messages.text("inspection.running"));
        problem.setText("");
        remarks.getChildren().clear();
        clauses.getChildren().clear();
        tasks.run(Messages.text("inspection.running"), work, found -> show(found, leading), this::fail);
    }

    private void fail(Problem failed) {
        summary.setText("");
        problem.setText(failed.sentence() + "（" + failed.code() + "）");
    }

    private void show(Inspection found, Consumer<Finding> leading) {
        summary.setText(Messages.text("inspection.summary", found.format().title(), found.pages(),
                found.count(Verdict.NOT_MET), found.count(Verdict.NOT_VERIFIED), found.count(Verdict.PASSED)));
        found.remarks().forEach(remark -> {
            Label words = new Label(remark);
            words.setWrapText(true);
            words.getStyleClass().add(StyleClass.MUTED);
            remarks.getChildren().add(words);
        });
        Arrays.stream(Clause.values()).filter(clause -> found.verdict(clause) != Verdict.NOT_APPLICABLE)
                .sorted(Comparator.comparing((Clause clause) -> found.verdict(clause)).reversed())
                .forEach(clause -> clauses.getChildren().add(new ClauseRow(clause, found, leading)));
    }
}
