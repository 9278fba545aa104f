package cn.yaodian.ui.manuscript.field;

import cn.yaodian.document.PrintedWords;
import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.FormField;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/** 版记: who gets it, who prints it and when, how many. */
final class ImprintCard extends FieldCard<ImprintPart> {

    private static final int MOST_COPIES = 99_999;

    private final NamedLists lists;
    private final FormField<TextField> printedBy = Fields.line(Messages.text("manuscript.printedBy"), "");
    private final FormField<TextField> printedOn = Fields.line(Messages.text("manuscript.printedOn"),
            Messages.text("manuscript.dateHint"));
    private final FormField<TextField> copies = Fields.line(Messages.text("manuscript.copies"),
            Messages.text("manuscript.copiesHint"));
    private final CheckBox evenPage = new CheckBox(Messages.text("manuscript.evenPage"));

    ImprintCard(Consumer<ImprintPart> changed) {
        super(Messages.text("manuscript.imprint"), ImprintPart.NONE, changed);
        lists = new NamedLists(Messages.text("manuscript.addList"), PrintedWords.COPY_TO, this::edited);
        evenPage.setWrapText(true);
        add(lists, printedBy, printedOn, copies, evenPage);
        watch(printedBy.control().textProperty(), printedOn.control().textProperty(), copies.control().textProperty(),
                evenPage.selectedProperty());
    }

    /** Shows only what the form has. */
    void arrange(ManuscriptForm form) {
        Fields.show(printedBy, FormParts.printing(form));
        Fields.show(printedOn, FormParts.printing(form));
        Fields.show(evenPage, FormParts.printing(form));
    }

    @Override
    ImprintPart read(ImprintPart before) {
        Optional<Integer> count = before.copies() == 0 ? Optional.empty() : Optional.of(before.copies());
        return new ImprintPart(lists.lists(), Fields.text(printedBy),
                Fields.read(printedOn, DateText::read, before.printedOn(), Messages.text("issue.dateWrong")),
                Fields.read(copies, ImprintCard::count, count, Messages.text("manuscript.copiesWrong")).orElse(0),
                evenPage.isSelected());
    }

    private static Optional<Integer> count(String typed) {
        String digits = typed.strip();
        return digits.matches("\\d{1,5}") && Integer.parseInt(digits) <= MOST_COPIES
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }

    @Override
    void show(ImprintPart foot) {
        lists.show(foot.lists());
        Fields.set(printedBy, foot.printedBy());
        Fields.set(printedOn, foot.printedOn().map(DateText::show).orElse(""));
        Fields.set(copies, foot.copies() == 0 ? "" : String.valueOf(foot.copies()));
        evenPage.setSelected(foot.evenPage());
    }

    void focus() {
        printedBy.control().requestFocus();
    }
}
