package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.LateFocus;
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
    ReminderForm(ReturnDeeds deeds, CollectionSheet sheet, List<SubmissionLine> lines, Runnable close) {
        getStyleClass().add("yd-panel");
        LocalDate today = deeds.today();
        List<SubmissionLine> due = lines.stream().filter(line -> line.submission().mayBeReminded(today)).toList();
        List<SubmissionLine> already = lines.stream().filter(line -> line.submission().state().isOwed())
                .filter(line -> !line.submission().mayBeReminded(today)).toList();
        how = new FormField<>(Messages.text("returns.how"), ChoiceBoxes.of(
                List.of(Messages.text("returns.byPhone"), Messages.text("returns.byLetter"),
                        Messages.text("returns.byGroup")),
                words -> words));
        how.control().getSelectionModel().selectFirst();
        if (due.isEmpty()) {
            getChildren().add(says(Messages.text("returns.nobodyToRemind")));
        } else {
            getChildren().addAll(says(Messages.text("returns.toRemind", due.size())), names(due), how);
        }
        if (!already.isEmpty()) {
            getChildren().addAll(says(Messages.text("returns.remindedToday", already.size())), names(already));
        }
        if (!due.isEmpty()) {
            Button note = new Button(Messages.text("returns.noteReminder"));
            note.setDefaultButton(true);
            note.getStyleClass().add(StyleClass.PRIMARY);
            note.setOnAction(_ -> deeds.remind(sheet, due, how.control().getValue(), close));
            getChildren().add(note);
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
