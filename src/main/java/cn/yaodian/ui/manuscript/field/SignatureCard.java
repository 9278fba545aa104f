package cn.yaodian.ui.manuscript.field;

import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 落款: those present of minutes, who signs, the date, the note. */
final class SignatureCard extends FieldCard<SignaturePart> {

    private final VBox attendanceBox = new VBox();
    private final NamedLists attendance;
    private final VBox signatoryBox = new VBox();
    private final SignatoryRows signatories;
    private final CheckBox sealed = new CheckBox(Messages.text("manuscript.sealed"));
    private final FormField<TextField> date = Fields.line(Messages.text("manuscript.date"),
            Messages.text("manuscript.dateHint"));
    private final FormField<TextField> note = Fields.line(Messages.text("manuscript.note"),
            Messages.text("manuscript.noteHint"));

    SignatureCard(Consumer<SignaturePart> changed, SealChoice seals) {
        super(Messages.text("manuscript.foot"), SignaturePart.NONE, changed);
        attendance = new NamedLists(Messages.text("manuscript.addAttendance"), "", this::edited);
        signatories = new SignatoryRows(this::edited, seals);
        fill(attendanceBox, Messages.text("manuscript.attendance"), attendance);
        fill(signatoryBox, Messages.text("manuscript.signatories"), signatories);
        Button today = new Button(Messages.text("manuscript.today"));
        today.setMinWidth(USE_PREF_SIZE);
        today.setOnAction(_ -> date.control().setText(DateText.show(LocalDate.now())));
        HBox.setHgrow(date, Priority.ALWAYS);
        HBox dated = new HBox(date, today);
        dated.getStyleClass().addAll(StyleClass.ROW, "yd-dated");
        add(attendanceBox, signatoryBox, sealed, dated, note);
        watch(sealed.selectedProperty(), date.control().textProperty(), note.control().textProperty());
        signatories.show(SignaturePart.NONE.signatories());
    }

    private static void fill(VBox box, String label, VBox rows) {
        Label name = new Label(label);
        name.getStyleClass().add("yd-field-name");
        box.getStyleClass().add(StyleClass.TIGHT);
        box.getChildren().setAll(name, rows);
    }

    /** Shows only what the form has. */
    void arrange(ManuscriptForm form) {
        Fields.show(attendanceBox, FormParts.attendance(form));
        Fields.show(signatoryBox, FormParts.signature(form));
        Fields.show(sealed, FormParts.signature(form));
        Fields.show(note, FormParts.signature(form));
    }

    @Override
    SignaturePart read(SignaturePart before) {
        return new SignaturePart(attendance.lists(), signatories.signatories(), sealed.isSelected(),
                Fields.read(date, DateText::read, before.date(), Messages.text("issue.dateWrong")), Fields.text(note));
    }

    @Override
    void show(SignaturePart foot) {
        attendance.show(foot.attendance());
        signatories.show(foot.signatories());
        sealed.setSelected(foot.sealed());
        Fields.set(date, foot.date().map(DateText::show).orElse(""));
        Fields.set(note, foot.note());
    }

    void focus(FieldPlace place) {
        if (place == FieldPlace.DATE) {
            date.control().requestFocus();
        } else {
            signatories.focusFirst();
        }
    }
}
