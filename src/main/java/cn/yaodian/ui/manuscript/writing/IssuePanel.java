package cn.yaodian.ui.manuscript.writing;

import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.domain.manuscript.ManuscriptLack;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.number.NumberKind;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.number.NumberRegister;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.manuscript.editor.RemarkKind;
import cn.yaodian.ui.manuscript.editor.TextRemark;
import cn.yaodian.ui.manuscript.editor.Workbench;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 印发: what is missing, which number it gets, and what issuing means. */
final class IssuePanel extends VBox {

    private final ManuscriptModel model;
    private final ManuscriptDeeds deeds;
    private final NumberRegister register;
    private final BackgroundTasks tasks;
    private final String officeWord;
    private final Workbench bench;
    private final VBox lacks = new VBox();
    private final Label number = new Label();
    private final VBox series = new VBox();
    private final Button take = new Button();
    private final Button issue = new Button(Messages.text("manuscript.issueNow"));

    IssuePanel(ManuscriptModel model, ManuscriptDeeds deeds, NumberRegister register, BackgroundTasks tasks,
            String officeWord, Workbench bench, Runnable close) {
        this.model = model;
        this.deeds = deeds;
        this.register = register;
        this.tasks = tasks;
        this.officeWord = officeWord;
        this.bench = bench;
        getStyleClass().add("yd-panel");
        number.getStyleClass().add("yd-panel-number");
        number.setWrapText(true);
        lacks.getStyleClass().add(StyleClass.STACK);
        series.getStyleClass().add(StyleClass.STACK);
        issue.getStyleClass().add(StyleClass.PRIMARY);
        issue.setOnAction(_ -> deeds.issue(close));
        getChildren().setAll(heading(Messages.text("manuscript.issueLacks")), lacks,
                heading(Messages.text("manuscript.issueNumber")), number, series,
                heading(Messages.text("manuscript.issueThen")), words(Messages.text("manuscript.issueSays")), issue);
        model.textProperty().addListener((_, _, _) -> refresh());
        bench.saidProperty().addListener((_, _, _) -> refresh());
        refresh();
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("yd-field-name");
        return label;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    /** Reads the register anew: another window may have taken a number meanwhile. */
    void opened() {
        ManuscriptForm form = model.text().head().form();
        tasks.fetch(_ -> offers(form), this::offer);
    }

    private List<SeriesNumber> offers(ManuscriptForm form) {
        boolean bulletin = form == ManuscriptForm.BULLETIN;
        NumberKind kind = bulletin ? NumberKind.BULLETIN : NumberKind.DOCUMENT;
        Set<String> words = new LinkedHashSet<>();
        words.add(bulletin ? model.text().head().seriesName() : officeWord);
        register.words().stream().filter(word -> word.kind() == kind).forEach(word -> words.add(word.word()));
        List<SeriesNumber> offers = new ArrayList<>();
        for (String word : words) {
            if (!word.isBlank()) {
                offers.add(register.next(
                        new NumberSeries(word, bulletin ? NumberRun.ISSUE : NumberRun.DOCUMENT, deeds.year())));
                if (bulletin) {
                    offers.add(register.next(new NumberSeries(word, NumberRun.SUPPLEMENT, deeds.year())));
                }
            }
        }
        return offers;
    }

    private void offer(List<SeriesNumber> offers) {
        if (offers.isEmpty()) {
            series.getChildren().setAll(words(Messages.text("manuscript.noWord")));
            return;
        }
        ComboBox<SeriesNumber> choice = ChoiceBoxes.of(offers, SeriesNumber::fullText);
        choice.setMinWidth(0);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getSelectionModel().selectFirst();
        choice.setAccessibleText(Messages.text("manuscript.nextNumber"));
        HBox.setHgrow(choice, Priority.ALWAYS);
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(_ -> {
            SeriesNumber chosen = choice.getValue();
            if (chosen != null) {
                deeds.take(chosen.series());
            }
        });
        HBox row = new HBox(choice, take);
        row.getStyleClass().add(StyleClass.ROW);
        series.getChildren().setAll(row);
    }

    private Button link(TextRemark remark) {
        Button link = new Button(remark.message(), Icon.of(Feather.ALERT_CIRCLE));
        link.getStyleClass().addAll(StyleClass.LINK, "yd-issue-lack");
        link.setWrapText(true);
        link.setOnAction(_ -> bench.goTo(remark));
        return link;
    }

    private void refresh() {
        ManuscriptText text = model.text();
        List<ManuscriptLack> missing = ManuscriptLack.of(text);
        lacks.getChildren().clear();
        for (ManuscriptLack lack : missing) {
            lacks.getChildren().add(link(SetRemarks.lack(lack)));
        }
        // These may be meant: a document that speaks of ××× goes out with them. So they are told and hold nothing up.
        bench.saidProperty().get().stream().filter(said -> said.kind() == RemarkKind.BLANK)
                .forEach(blank -> lacks.getChildren().add(link(blank)));
        if (lacks.getChildren().isEmpty()) {
            lacks.getChildren().add(new Label(Messages.text("manuscript.nothingMissing"), Icon.of(Feather.CHECK)));
        }
        String given = text.numberText();
        take.setText(given.isEmpty() ? Messages.text("manuscript.takeThis") : Messages.text("manuscript.takeOther"));
        number.setText(given.isEmpty() ? Messages.text("manuscript.noNumberYet") : given);
        // A number alone is missed by nobody who may go without one; the rest is what a document consists of.
        issue.setDisable(!missing.isEmpty());
    }
}
