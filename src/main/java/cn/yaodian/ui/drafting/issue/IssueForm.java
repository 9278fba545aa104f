package cn.yaodian.ui.drafting.issue;

import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.LateFocus;
import cn.yaodian.ui.form.NameLines;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/**
 * The fields of the document that a plan is issued with. What is typed is taken over at once; a field that makes no
 * sense says so and keeps what it held before, while the others are taken over.
 */
public final class IssueForm extends VBox {

    private final FormField<TextField> number = line(Messages.text("issue.number"), Messages.text("issue.numberHint"));
    private final FormField<TextArea> noticeTitle = area(Messages.text("issue.noticeTitle"),
            Messages.text("issue.noticeTitleHint"), 2);
    private final FormField<TextArea> addressees = area(Messages.text("issue.addressees"),
            Messages.text("issue.namesHint"), 3);
    private final FormField<TextArea> coverText = area(Messages.text("issue.coverText"),
            Messages.text("issue.coverTextHint"), 3);
    private final FormField<TextArea> signatories = area(Messages.text("issue.signatories"),
            Messages.text("issue.signatoriesHint"), 2);
    private final FormField<TextField> dateOfIssue = line(Messages.text("issue.dateOfIssue"), "");
    private final FormField<TextField> note = line(Messages.text("issue.note"), Messages.text("issue.noteHint"));
    private final FormField<TextArea> copyTo = area(Messages.text("issue.copyTo"), Messages.text("issue.namesHint"), 2);
    private final FormField<TextField> printedBy = line(Messages.text("issue.printedBy"),
            Messages.text("issue.printedByHint"));
    private final FormField<TextField> printedOn = line(Messages.text("issue.printedOn"), "");
    private IssueDetails shown = IssueDetails.NONE;
    private Optional<DocumentNumber> taken = Optional.empty();
    private String whoseItIs = "";
    private boolean filling;

    /** @param changed gets what the fields say each time that it changes */
    public IssueForm(Consumer<IssueDetails> changed) {
        getStyleClass().add("yd-form");
        getChildren().addAll(number, dateOfIssue, noticeTitle, addressees, coverText, signatories, note, copyTo,
                printedBy, printedOn);
        for (FormField<? extends TextInputControl> field : fields()) {
            field.control().textProperty().addListener((_, _, _) -> {
                IssueDetails now = details();
                if (!filling && !now.equals(shown)) {
                    shown = now;
                    changed.accept(now);
                }
            });
        }
    }

    private List<FormField<? extends TextInputControl>> fields() {
        return List.of(number, noticeTitle, addressees, coverText, signatories, dateOfIssue, note, copyTo, printedBy,
                printedOn);
    }

    private static FormField<TextField> line(String label, String hint) {
        TextField field = new TextField();
        field.setPromptText(hint);
        return new FormField<>(label, field);
    }

    private static FormField<TextArea> area(String label, String hint, int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setPromptText(hint);
        return new FormField<>(label, area);
    }

    /** Shows details that came from elsewhere; what the clerk is typing stays as she types it. */
    public void fill(IssueDetails details) {
        if (details.equals(shown)) {
            return;
        }
        filling = true;
        try {
            shown = details;
            set(number, details.number().map(DocumentNumber::toString).orElse(""));
            set(noticeTitle, details.noticeTitle());
            set(addressees, NameLines.show(details.addressees()));
            set(coverText, details.coverText());
            set(signatories, NameLines.show(details.signatories()));
            set(dateOfIssue, details.dateOfIssue().map(DateText::show).orElse(""));
            set(note, details.note());
            set(copyTo, NameLines.show(details.copyTo()));
            set(printedBy, details.printedBy());
            set(printedOn, details.printedOn().map(DateText::show).orElse(""));
        } finally {
            filling = false;
        }
    }

    private static void set(FormField<? extends TextInputControl> field, String text) {
        field.clear();
        field.control().setText(text);
    }

    /** Puts the focus on the number, the date or the addressees. */
    public void focus(IssuePart part) {
        LateFocus.on(switch (part) {
            case NUMBER -> number.control();
            case DATE -> dateOfIssue.control();
            case ADDRESSEES -> addressees.control();
        });
    }

    private IssueDetails details() {
        return new IssueDetails(shown.letterhead(),
                number(),
                oneLine(noticeTitle), NameLines.read(addressees.control().getText()), coverText.control().getText(),
                NameLines.read(signatories.control().getText()), date(dateOfIssue, shown.dateOfIssue()),
                note.control().getText(), NameLines.read(copyTo.control().getText()), printedBy.control().getText(),
                date(printedOn, shown.printedOn()));
    }

    /** Says at the field why a number cannot be had, as long as it is the one that stands there. */
    public void tellTaken(DocumentNumber which, String sentence) {
        taken = Optional.of(which);
        whoseItIs = sentence;
        number();
    }

    /** Says that nothing stands in the number's way any more. */
    public void tellFree() {
        taken = Optional.empty();
        number();
    }

    private Optional<DocumentNumber> number() {
        Optional<DocumentNumber> said = read(number, DocumentNumber::parse, shown.number(),
                Messages.text("issue.numberWrong"));
        if (number.error().isEmpty() && said.isPresent() && said.equals(taken)) {
            number.reject(whoseItIs);
        }
        return said;
    }

    private static String oneLine(FormField<TextArea> field) {
        return field.control().getText().replace("\n", "");
    }

    private static Optional<LocalDate> date(FormField<TextField> field, Optional<LocalDate> before) {
        return read(field, DateText::read, before, Messages.text("issue.dateWrong"));
    }

    private static <T> Optional<T> read(FormField<TextField> field, Function<String, Optional<T>> reader,
            Optional<T> before, String wrong) {
        String typed = field.control().getText();
        if (typed.isBlank()) {
            field.clear();
            return Optional.empty();
        }
        Optional<T> value = reader.apply(typed);
        if (value.isPresent()) {
            field.clear();
            return value;
        }
        field.reject(wrong);
        return before;
    }
}
