package cn.yaodian.ui.returns.entry;

import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.returns.StateChip;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One task of the unit's: what it says now, line by line, beside what it said last, and below them its figures. */
final class TaskCard extends VBox {

    private static final double SAID_PERCENT = 60;
    private static final int LONG_LINES = 3;
    private static final int SHORT_LINES = 2;

    private final EntrySheet.Task task;
    private final Runnable changed;
    private final GridPane grid = new GridPane();
    private final TextArea progress = area(LONG_LINES);
    private final TextArea problems = area(SHORT_LINES);
    private final TextArea nextSteps = area(SHORT_LINES);
    private final TextArea needs = area(1);
    private final ComboBox<String> completion = new ComboBox<>();
    private final TextField person = new TextField();
    private final TextField phone = new TextField();
    private final List<FigureFields> figures;

    TaskCard(EntrySheet.Task task, Period period, Runnable changed) {
        this.task = task;
        this.changed = changed;
        getStyleClass().addAll(StyleClass.SHEET, "yd-entry-card");
        figures = task.figures().stream().map(figure -> new FigureFields(figure, period, progress::getText, changed))
                .toList();
        progress.textProperty().addListener((_, _, _) -> figures.forEach(FigureFields::check));
        getChildren().add(head());
        if (task.part().isPresent()) {
            completion.setEditable(true);
            completion.getItems().setAll(TaskState.UNDERWAY.title(), PartState.FINISHED.title());
            grid.getStyleClass().add("yd-line-grid");
            columns();
            lines();
            getChildren().add(grid);
        }
        getChildren().addAll(figures);
    }

    private HBox head() {
        Label title = new Label(Messages.text("reading.task", task.line().label(), task.line().words()));
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().add(StyleClass.HEADING);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title);
        head.getStyleClass().addAll(StyleClass.ROW, "yd-reading-head");
        task.part().map(Part::role)
                .ifPresent(role -> head.getChildren().add(StateChip.chip(role.title(), StyleClass.QUIET)));
        return head;
    }

    private void columns() {
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints said = new ColumnConstraints();
        said.setPercentWidth(SAID_PERCENT);
        ColumnConstraints last = new ColumnConstraints();
        last.setHgrow(Priority.ALWAYS);
        last.setPrefWidth(1);
        grid.getColumnConstraints().setAll(name, said, last);
        Label head = new Label(task.last().isPresent()
                ? Messages.text("reading.last")
                : Messages.text("entry.noLast"));
        head.getStyleClass().add("yd-line-head");
        grid.add(head, 2, 0);
    }

    private void lines() {
        line(1, "report.progress", progress, progress, PartReport::progress);
        line(2, "report.problems", problems, problems, PartReport::problems);
        line(3, "report.nextSteps", nextSteps, nextSteps, PartReport::nextSteps);
        line(4, "report.needs", needs, needs, PartReport::needsCoordination);
        line(5, "report.completion", completion, completion.getEditor(), PartReport::completion);
        line(6, "report.person", person, person, PartReport::person);
        line(7, "report.phone", phone, phone, PartReport::phone);
        // Who answers for it is seldom somebody else: it is not asked for twice.
        if (task.stored().isEmpty()) {
            task.last().ifPresent(before -> {
                person.setText(before.person());
                phone.setText(before.phone());
            });
        }
        Stream.of(progress, problems, nextSteps, needs, completion.getEditor(), person, phone)
                .forEach(field -> field.textProperty().addListener((_, _, _) -> changed.run()));
    }

    private void line(int row, String key, Node control, TextInputControl text, Function<PartReport, String> words) {
        Label name = new Label(Messages.text(key));
        name.setLabelFor(control);
        name.getStyleClass().add("yd-field-name");
        text.setText(task.stored().map(words).orElse(""));
        text.setAccessibleText(Messages.text(key));
        Label last = new Label(task.last().map(words).orElse(""));
        last.setWrapText(true);
        last.getStyleClass().add(StyleClass.MUTED);
        grid.addRow(row, name, control, last);
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setValignment(last, VPos.TOP);
    }

    private static TextArea area(int lines) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        area.setPrefColumnCount(1);
        area.setMaxWidth(Double.MAX_VALUE);
        // A form is gone through with Tab; nobody wants one in a report.
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                area.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return area;
    }

    /** The first field in which something wrong stands, marked; empty where all is well. */
    Optional<TextField> refused() {
        return figures.stream().flatMap(fields -> fields.refused().stream()).findFirst();
    }

    /** What the unit says of the task. Who answers for it is no report by itself. */
    Optional<PartReport> report() {
        return task.part().map(part -> new PartReport(part.id(), progress.getText(), problems.getText(),
                nextSteps.getText(), needs.getText(), completion.getEditor().getText(), person.getText(),
                phone.getText())).filter(
                        said -> task.stored().isPresent() || !(said.progress() + said.problems() + said.nextSteps()
                                + said.needsCoordination() + said.completion()).isEmpty());
    }

    List<FigureFields> fields() {
        return figures;
    }

    List<FigureReport> figures() {
        return figures.stream().flatMap(fields -> fields.report().stream()).toList();
    }

    /** What stands in the fields, for keeping as text. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(Messages.text("reading.task", task.line().label(), task.line().words()));
        Stream.of(progress, problems, nextSteps, needs, completion.getEditor(), person, phone)
                .map(TextInputControl::getText).filter(text -> text != null && !text.isBlank()).forEach(words::add);
        figures.forEach(fields -> words.add(fields.words()));
        return words;
    }

    void focusFirst() {
        if (task.part().isPresent()) {
            progress.requestFocus();
        } else {
            figures.getFirst().requestFocus();
        }
    }
}
