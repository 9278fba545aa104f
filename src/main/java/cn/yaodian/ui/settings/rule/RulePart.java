package cn.yaodian.ui.settings.rule;

import cn.yaodian.domain.progress.DatedRule;
import cn.yaodian.domain.progress.OfficeRule;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.ledger.LightRules;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.IntoView;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The rule that is in force, the way to another one, and those that were. Of the FX thread. */
public final class RulePart extends VBox {

    private final LightRules rules;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final Steps steps;
    private final VBox current = new VBox();
    private final VBox past = new VBox();
    private final RuleForm form = new RuleForm();
    private final VBox editing;

    public RulePart(LightRules rules, BackgroundTasks tasks, Notices notices, Steps steps) {
        this.rules = rules;
        this.tasks = tasks;
        this.notices = notices;
        this.steps = steps;
        getStyleClass().add("yd-form");
        current.getStyleClass().add("yd-form");
        past.getStyleClass().add("yd-form");
        Button save = new Button(Messages.text("rule.save"));
        save.getStyleClass().add(StyleClass.PRIMARY);
        save.setOnAction(_ -> form.dated().ifPresent(this::save));
        Button cancel = new Button(Messages.text("rule.cancel"));
        cancel.setOnAction(_ -> edit(false));
        HBox buttons = new HBox(save, cancel);
        buttons.getStyleClass().add(StyleClass.ROW);
        editing = new VBox(form, buttons);
        editing.getStyleClass().addAll(StyleClass.SHEET, "yd-rule-editing");
        editing.managedProperty().bind(editing.visibleProperty());
        editing.setVisible(false);
        getChildren().addAll(current, editing, past);
    }

    /** Reads what is in force; a form that is being filled in stays as it is. */
    public void read() {
        tasks.fetch(_ -> rules.history(), this::show);
    }

    private void show(List<DatedRule> history) {
        LocalDate today = LocalDate.now();
        List<DatedRule> begun = history.stream().filter(dated -> !dated.since().isAfter(today)).toList();
        OfficeRule rule = begun.isEmpty() ? OfficeRule.USUAL : begun.getFirst().rule();
        Label since = new Label(begun.isEmpty()
                ? Messages.text("rule.never")
                : Messages.text("rule.inForce", DateText.show(begun.getFirst().since())));
        since.getStyleClass().add(StyleClass.MUTED);
        Button change = new Button(Messages.text("rule.change"), Icon.of(Feather.EDIT_2));
        change.setOnAction(_ -> edit(rule, today));
        change.visibleProperty().bind(editing.visibleProperty().not());
        change.managedProperty().bind(change.visibleProperty());
        current.getChildren().setAll(words(rule), since, change);
        past.getChildren().clear();
        if (!history.isEmpty()) {
            Label heading = new Label(Messages.text("rule.history"));
            heading.getStyleClass().add("yd-field-name");
            past.getChildren().add(heading);
            history.forEach(dated -> past.getChildren().add(line(dated)));
        }
    }

    private static Label words(OfficeRule rule) {
        Label words = new Label(String.join("\n", LightRules.words(rule)));
        words.setWrapText(true);
        words.getStyleClass().add(StyleClass.PROSE);
        return words;
    }

    private HBox line(DatedRule dated) {
        Label since = new Label(Messages.text("rule.sinceDay", DateText.show(dated.since())));
        since.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(String.join("", LightRules.words(dated.rule())));
        words.setWrapText(true);
        words.getStyleClass().add(StyleClass.MUTED);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button change = Icon.button(Feather.EDIT_2, Messages.text("rule.changeThis"));
        change.setOnAction(_ -> edit(dated.rule(), dated.since()));
        Button remove = Icon.button(Feather.X, Messages.text("rule.remove"));
        remove.setOnAction(_ -> remove(dated));
        HBox line = new HBox(since, words, change, remove);
        line.getStyleClass().addAll(StyleClass.ROW, "yd-rule-line");
        return line;
    }

    private void edit(OfficeRule rule, LocalDate from) {
        form.fill(rule, from);
        edit(true);
        IntoView.bring(editing);
    }

    private void edit(boolean on) {
        editing.setVisible(on);
    }

    private void save(DatedRule rule) {
        keep(Messages.text("rule.saved", DateText.show(rule.since())), () -> rules.save(rule));
        edit(false);
    }

    private void remove(DatedRule dated) {
        keep(Messages.text("rule.removed", DateText.show(dated.since())), () -> rules.remove(dated.since()));
    }

    private void keep(String done, Runnable work) {
        tasks.save(done, _ -> {
            work.run();
            return done;
        }, said -> notices.done(said, Messages.text("steps.undo"), steps::undo), notices::failed);
    }
}
