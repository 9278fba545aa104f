package cn.yaodian.ui.importing;

import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.plan.ImportPreview;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.YearField;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a document gave: title and year to be put right, counts, what was doubtful, names not yet registered. */
final class PreviewForm extends VBox {

    private final ImportPreview preview;
    private final FormField<TextArea> title;
    private final YearField year;
    private final List<UnitAnswer> answers;

    PreviewForm(ImportPreview preview) {
        this.preview = preview;
        getStyleClass().add("yd-preview");
        Plan plan = preview.plan();
        // A title is often longer than the panel is wide; it wraps, and holds no line breaks of its own.
        TextArea titleText = new TextArea(plan.title());
        titleText.setWrapText(true);
        titleText.setPrefRowCount(2);
        title = new FormField<>(Messages.text("importing.planTitle"), titleText);
        year = new YearField(Messages.text("importing.year"), plan.year());
        answers = preview.units().stream().filter(match -> !(match instanceof UnitMatch.Known))
                .map(match -> new UnitAnswer(match, preview.choices().of(match))).toList();
        getChildren().addAll(title, yearAndNumber(plan), new CountsRow(preview));
        if (preview.alreadyKept().isPresent()) {
            Label kept = new Label(Messages.text("importing.alreadyKept"));
            kept.setWrapText(true);
            kept.getStyleClass().addAll("yd-band", StyleClass.WARN);
            getChildren().addFirst(kept);
        }
        if (!preview.remarks().isEmpty()) {
            getChildren().add(new RemarkList(preview.remarks()));
        }
        if (!answers.isEmpty()) {
            getChildren().add(unknownUnits());
        }
    }

    private HBox yearAndNumber(Plan plan) {
        Label name = new Label(Messages.text("importing.number"));
        name.getStyleClass().add("yd-field-name");
        Label number = new Label(
                plan.issue().number().map(Object::toString).orElse(Messages.text("importing.noNumber")));
        number.getStyleClass().add("yd-field-value");
        VBox numberField = new VBox(name, number);
        numberField.getStyleClass().addAll("yd-field", StyleClass.TIGHT);
        HBox.setHgrow(numberField, Priority.ALWAYS);
        HBox row = new HBox(year, numberField);
        row.getStyleClass().add("yd-form-row");
        return row;
    }

    private VBox unknownUnits() {
        Label heading = new Label(Messages.text("importing.unknownUnits", answers.size()));
        heading.getStyleClass().add("yd-field-name");
        Label explanation = new Label(Messages.text("importing.unknownExplanation"));
        explanation.getStyleClass().add(StyleClass.MUTED);
        explanation.setWrapText(true);
        VBox box = new VBox(heading, explanation);
        box.getChildren().addAll(answers);
        box.getStyleClass().add(StyleClass.STACK);
        return box;
    }

    /** The preview as the clerk has put it right; empty while something in it is wrong, which is then shown. */
    Optional<ImportPreview> decided() {
        String words = title.control().getText().replaceAll("\\R", "").strip();
        OptionalInt typedYear = year.value();
        if (words.isEmpty()) {
            title.reject(Messages.text("importing.titleMissing"));
            title.control().requestFocus();
            return Optional.empty();
        }
        title.clear();
        if (typedYear.isEmpty()) {
            return Optional.empty();
        }
        ImportPreview decided = preview.withHead(words, typedYear.getAsInt());
        for (UnitAnswer answer : answers) {
            decided = decided.withUnit(answer.decided());
        }
        return Optional.of(decided);
    }
}
