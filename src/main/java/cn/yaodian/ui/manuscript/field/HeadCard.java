package cn.yaodian.ui.manuscript.field;

import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.domain.manuscript.ManuscriptHead;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.NameLines;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** 版头: form, letterhead, number or issue; folded away the marks that few documents bear. */
final class HeadCard extends FieldCard<ManuscriptHead> {

    static final ManuscriptHead EMPTY = new ManuscriptHead(ManuscriptForm.DOCUMENT, List.of(), "", "", "", "", "",
            List.of(), "", "");

    private final FormField<ComboBox<ManuscriptForm>> form = new FormField<>(Messages.text("manuscript.form"),
            ChoiceBoxes.of(List.of(ManuscriptForm.values()), ManuscriptForm::title));
    private final FormField<TextArea> bodies = Fields.area(Messages.text("manuscript.bodies"),
            Messages.text("manuscript.bodiesHint"), 2);
    private final FormField<TextField> word = Fields.line(Messages.text("manuscript.word"), "");
    private final FormField<TextField> number = Fields.line(Messages.text("manuscript.number"),
            Messages.text("manuscript.numberHint"));
    private final FormField<TextField> issue = Fields.line(Messages.text("manuscript.issue"),
            Messages.text("manuscript.issueHint"));
    private final FormField<TextField> editor = Fields.line(Messages.text("manuscript.editor"), "");
    private final FormField<TextField> copyNumber = Fields.line(Messages.text("manuscript.copyNumber"),
            Messages.text("manuscript.copyNumberHint"));
    private final FormField<ComboBox<String>> secrecy = Fields.choice(Messages.text("manuscript.secrecy"),
            Messages.text("manuscript.secrecyHint"), List.of(Messages.text("manuscript.secrecyChoices").split(" ")));
    private final FormField<ComboBox<String>> urgency = Fields.choice(Messages.text("manuscript.urgency"), "",
            List.of(Messages.text("manuscript.urgencyChoices").split(" ")));
    private final FormField<TextArea> signers = Fields.area(Messages.text("manuscript.signers"),
            Messages.text("manuscript.signersHint"), 2);
    private final Fold rare;
    private final TakeNumber take;

    /** @param numbering takes the next number, or the next issue, from the register */
    HeadCard(Consumer<ManuscriptHead> changed, Runnable numbering) {
        super(Messages.text("manuscript.head"), EMPTY, changed);
        take = new TakeNumber(numbering);
        rare = new Fold(Messages.text("manuscript.rare"), copyNumber, secrecy, urgency, signers);
        add(form, bodies, word, number, issue, take, editor, rare);
        form.control().setValue(ManuscriptForm.DOCUMENT);
        watch(form.control().valueProperty(), secrecy.control().valueProperty(), urgency.control().valueProperty());
        for (var field : List.of(word, number, issue, editor, copyNumber)) {
            watch(field.control().textProperty());
        }
        watch(bodies.control().textProperty(), signers.control().textProperty());
        form.control().valueProperty().addListener((_, _, chosen) -> arrange(chosen));
        arrange(ManuscriptForm.DOCUMENT);
    }

    private void arrange(ManuscriptForm chosen) {
        Fields.show(word, FormParts.word(chosen));
        Fields.show(number, FormParts.number(chosen));
        Fields.show(issue, FormParts.issue(chosen));
        Fields.show(editor, FormParts.issue(chosen));
        Fields.show(rare, FormParts.filingMarks(chosen));
        Fields.show(signers, FormParts.signers(chosen));
        take.setText(FormParts.issue(chosen)
                ? Messages.text("manuscript.takeIssue")
                : Messages.text("manuscript.takeNumber"));
    }

    @Override
    ManuscriptHead read(ManuscriptHead before) {
        return new ManuscriptHead(form.control().getValue(), NameLines.read(Fields.text(bodies)), Fields.text(word),
                Fields.text(number), Fields.text(copyNumber), text(secrecy), text(urgency),
                NameLines.read(Fields.text(signers)), Fields.text(issue), Fields.text(editor));
    }

    private static String text(FormField<ComboBox<String>> field) {
        String value = field.control().getValue();
        return value == null ? "" : value;
    }

    @Override
    void show(ManuscriptHead head) {
        form.control().setValue(head.form());
        Fields.set(bodies, NameLines.show(head.bodies()));
        Fields.set(word, head.word());
        Fields.set(number, head.number());
        Fields.set(issue, head.issue());
        Fields.set(editor, head.editor());
        Fields.set(copyNumber, head.copyNumber());
        secrecy.control().setValue(head.secrecy());
        urgency.control().setValue(head.urgency());
        Fields.set(signers, NameLines.show(head.signers()));
        if (!(head.copyNumber() + head.secrecy() + head.urgency()).isEmpty() || !head.signers().isEmpty()) {
            rare.open();
        }
    }

    /** The field for the number, or of a bulletin for its issue. */
    Control numberField() {
        return FormParts.issue(form.control().getValue()) ? issue.control() : number.control();
    }

    /** A template takes no number. */
    void hideNumbering() {
        Fields.show(take, false);
    }

    void focusBodies() {
        bodies.control().requestFocus();
    }

    /** Says what is wrong with the number. */
    void rejectNumber(String sentence) {
        (FormParts.issue(form.control().getValue()) ? issue : number).reject(sentence);
    }

    /** A button below the number that takes the next one. */
    private static final class TakeNumber extends Button {

        TakeNumber(Runnable numbering) {
            getStyleClass().add("yd-take-number");
            setOnAction(_ -> numbering.run());
        }
    }
}
