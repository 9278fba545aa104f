package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.LateFocus;
import cn.yaodian.ui.returns.ReminderWays;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** 催报: whom it goes to, who was reminded today already and is left out, and how it is done. */
final class ReminderForm extends VBox {

    private final FormField<ComboBox<String>> how;

    /** @param lines what the clerk has chosen: units that owe something */
    ReminderForm(ReturnDeeds deeds, MakingDeeds making, CollectionSheet sheet, List<SubmissionLine> lines,
            Runnable close) {
        getStyleClass().add("yd-panel");
        LocalDate today = deeds.today();
        List<SubmissionLine> due = lines.stream().filter(line -> line.submission().mayBeReminded(today)).toList();
        List<SubmissionLine> already = lines.stream().filter(line -> line.submission().state().isOwed())
                .filter(line -> !line.submission().mayBeReminded(today)).toList();
        ComboBox<String> ways = new ComboBox<>();
        ways.getItems().setAll(ReminderWays.ALL);
        ways.setEditable(true);
        ways.setMaxWidth(Double.MAX_VALUE);
        ways.setValue(ReminderWays.ALL.getFirst());
        deeds.usualWay(ways::setValue);
        how = new FormField<>(Messages.text("returns.how"), ways);
        if (due.isEmpty()) {
            getChildren().add(says(Messages.text("returns.nobodyToRemind")));
        } else {
            Button note = new Button(Messages.text("returns.noteReminder"));
            note.setDefaultButton(true);
            note.getStyleClass().add(StyleClass.PRIMARY);
            note.setOnAction(_ -> remind(deeds, sheet, due, close));
            FolderRow folder = new FolderRow(Messages.text("make.reminderFolder"), making.usualFolder());
            Button letters = new Button(Messages.text("make.reminder"));
            // What goes out as a letter is a reminder in writing, whatever was chosen above.
            letters.setOnAction(_ -> making.makeReminder(sheet, due, folder.folder(),
                    () -> deeds.remind(sheet, due, ReminderWays.WRITTEN, () -> {})));
            getChildren().addAll(how, note, folder, letters, making.results(),
                    says(Messages.text("returns.toRemind", due.size())), names(due));
        }
        if (!already.isEmpty()) {
            getChildren().addAll(says(Messages.text("returns.remindedToday", already.size())), names(already));
        }
    }

    private void remind(ReturnDeeds deeds, CollectionSheet sheet, List<SubmissionLine> due, Runnable close) {
        how.clear();
        String way = how.control().getEditor().getText().strip();
        if (way.isEmpty()) {
            how.reject(Messages.text("returns.howMissing"));
            how.control().requestFocus();
        } else {
            deeds.remind(sheet, due, way, close);
        }
    }

    private static Label says(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }

    private static Label names(List<SubmissionLine> lines) {
        Label names = says(lines.stream().map(SubmissionLine::unit).map(Unit::name).collect(Collectors.joining("、")));
        names.getStyleClass().add(StyleClass.MUTED);
        return names;
    }

    void focusFirst() {
        LateFocus.on(how.control());
    }
}
