package cn.yaodian.ui.returns.entry;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReceivedFile;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.returns.StateChip;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What one unit sent for one period: how it stands, the reports and figures, and the files that they came in. */
public final class SentPanel extends VBox {

    private final SentDeeds deeds;

    /** What can be done from here. */
    public interface SentDeeds {

        void enter();

        void accept();

        void sendBack();

        void open(ReceivedFile file);

        void save(ReceivedFile file);
    }

    public SentPanel(EntrySheet sheet, SentDeeds deeds) {
        this.deeds = deeds;
        getStyleClass().addAll("yd-panel", "yd-sent");
        getChildren().addAll(state(sheet.line()), buttons(sheet.line().submission()));
        if (!sheet.files().isEmpty()) {
            getChildren().add(files(sheet.files()));
        }
        List<EntrySheet.Task> said = sheet.tasks().stream().filter(EntrySheet.Task::hasStored).toList();
        if (said.isEmpty()) {
            getChildren().add(muted(Messages.text("sent.nothing", sheet.tasks().size())));
        } else {
            getChildren().add(muted(Messages.text("sent.reported", said.size(), sheet.tasks().size())));
            said.forEach(task -> getChildren().add(task(task)));
        }
    }

    private static VBox state(SubmissionLine line) {
        Submission submission = line.submission();
        VBox box = new VBox(StateChip.of(submission.state(), line.missing()));
        box.getStyleClass().add(StyleClass.TIGHT);
        box.getChildren().add(muted(Messages.text("sent.due", line.collection().period().title(),
                DateText.show(line.collection().due()))));
        if (!submission.received().isEmpty()) {
            box.getChildren().add(text(Messages.text("sent.received",
                    submission.received().stream().map(DateText::show).collect(Collectors.joining("、")))));
        }
        submission.sendings().forEach(back -> box.getChildren()
                .add(text(Messages.text("sent.sentBack", DateText.show(back.on()), back.reason(), back.by()))));
        submission.reminders().forEach(reminder -> box.getChildren()
                .add(text(Messages.text("sent.reminded", DateText.show(reminder.on()), reminder.how(),
                        reminder.by()))));
        return box;
    }

    private FlowPane buttons(Submission submission) {
        FlowPane row = new FlowPane(button("returns.enter", Feather.EDIT_3, deeds::enter));
        row.getStyleClass().add("yd-deeds");
        if (submission.state() == SubmissionState.RECEIVED) {
            row.getChildren().add(button("returns.accept", Feather.CHECK, deeds::accept));
        }
        if (!submission.state().isOwed()) {
            row.getChildren().add(button("returns.sendBack", Feather.CORNER_UP_LEFT, deeds::sendBack));
        }
        return row;
    }

    private static Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(Messages.text(key), Icon.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private VBox files(List<ReceivedFile> files) {
        VBox box = new VBox(muted(Messages.text("sent.files")));
        box.getStyleClass().add(StyleClass.TIGHT);
        for (ReceivedFile file : files) {
            Hyperlink open = new Hyperlink(Messages.text("export.openFile"));
            open.setOnAction(_ -> deeds.open(file));
            Hyperlink save = new Hyperlink(Messages.text("sent.save"));
            save.setOnAction(_ -> deeds.save(file));
            FlowPane links = new FlowPane(open, save);
            links.getStyleClass().add("yd-export-buttons");
            box.getChildren().addAll(
                    text(Messages.text("sent.file", file.name(), DateText.show(file.on()))), links);
        }
        return box;
    }

    private static VBox task(EntrySheet.Task task) {
        VBox box = new VBox(text(Messages.text("reading.task", task.line().label(), task.line().words())));
        box.getStyleClass().addAll("yd-sent-task", StyleClass.TIGHT);
        task.stored().ifPresent(report -> report(report, box));
        task.figures().forEach(figure -> figure.stored().ifPresent(reading -> box.getChildren()
                .add(text(figure(figure.indicator().name(), figure.indicator().measure().toString(), reading)))));
        return box;
    }

    private static void report(PartReport report, VBox box) {
        add(box, "report.progress", report.progress());
        add(box, "report.problems", report.problems());
        add(box, "report.nextSteps", report.nextSteps());
        add(box, "report.needs", report.needsCoordination());
        add(box, "report.completion", report.completion());
        add(box, "report.person", (report.person() + "　" + report.phone()).strip());
    }

    private static void add(VBox box, String key, String words) {
        if (!words.isEmpty()) {
            Label said = text(words);
            box.getChildren().addAll(muted(Messages.text(key)), said);
        }
    }

    private static String figure(String name, String measure, Reading reading) {
        return Messages.text("sent.figure", name, plain(reading.inPeriod()), plain(reading.cumulative()), measure);
    }

    private static String plain(Optional<BigDecimal> figure) {
        return figure.map(PlainFigure::text).orElse(Messages.text("reading.nothing"));
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static Node muted(String words) {
        Label label = text(words);
        label.getStyleClass().add(StyleClass.MUTED);
        return label;
    }
}
